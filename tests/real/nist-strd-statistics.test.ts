/** Do mean and standard deviation reach the certified values of the NIST Statistical Reference Datasets? */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { momentsOfValues } from '../../src/statistics/moments.js';

const folder = '../shared/data/nist_strd';
const isAbsent = !existsSync(folder);

/** Correct significant digits, as NIST counts them: −log10 of the relative error, at most 15. */
function correctDigits(actual: number, certified: number): number {
  return Math.min(15, -Math.log10(Math.abs(actual - certified) / Math.abs(certified)));
}

function valuesOf(name: string): readonly number[] {
  return readFileSync(`${folder}/csv/${name}.csv`, 'utf8').trim().split(/\r?\n/).slice(1).map(Number);
}

/**
 * Digits asked for. A double stores 1000000.2 and 10000000.2 only to 1e-10 and 1e-9; beside a deviation of 0.1 that leaves
 * NumAcc3 9 and NumAcc4 8 digits of the standard deviation to any program that reads doubles, however it sums.
 */
const sets = [
  { name: 'Lew', meanDigits: 14, deviationDigits: 14 },
  { name: 'Lottery', meanDigits: 14, deviationDigits: 14 },
  { name: 'Mavro', meanDigits: 14, deviationDigits: 12 },
  { name: 'Michelso', meanDigits: 14, deviationDigits: 13 },
  { name: 'NumAcc1', meanDigits: 14, deviationDigits: 14 },
  { name: 'NumAcc2', meanDigits: 14, deviationDigits: 14 },
  { name: 'NumAcc3', meanDigits: 14, deviationDigits: 9 },
  { name: 'NumAcc4', meanDigits: 14, deviationDigits: 8 },
];

describe.skipIf(isAbsent)('NIST univariate sets', () => {
  const certified = isAbsent
    ? {}
    : (JSON.parse(readFileSync(`${folder}/EXPECTED.json`, 'utf8')) as Record<
        string,
        { mean: number; sd: number; n: number }
      >);

  it.each(sets)('$name: mean to $meanDigits and deviation to $deviationDigits digits', (set) => {
    const moments = momentsOfValues(valuesOf(set.name));
    const expected = certified[set.name];
    expect(moments?.answers).toBe(expected?.n);
    expect(correctDigits(moments?.mean ?? NaN, expected?.mean ?? NaN)).toBeGreaterThanOrEqual(set.meanDigits);
    const deviation = Math.sqrt(moments?.variance ?? NaN);
    expect(correctDigits(deviation, expected?.sd ?? NaN)).toBeGreaterThanOrEqual(set.deviationDigits);
  });
});
