/** Are our indices of careless answers those that the package careless gave for its own data sets? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { evenOddConsistency } from '../../src/statistics/integrity/even-odd.js';
import { pairConsistency, psychometricPairs } from '../../src/statistics/integrity/item-pairs.js';
import { mahalanobisDistances } from '../../src/statistics/integrity/mahalanobis.js';
import { longestString } from '../../src/statistics/integrity/response-strings.js';
import { responseVariability } from '../../src/statistics/integrity/response-variability.js';
import { columnsOf, scalesOf } from '../reference/careless-answers.js';
import { expectAllNear, known } from '../reference/reference-values.js';
import { branch, expectedOf, folderOf, isThere } from './expected.js';

const set = 'careless_responding';

function answersOf(file: string): readonly (readonly number[])[] {
  const records = parse(readFileSync(join(folderOf(set), file), 'utf8'));
  return records.slice(1).map((record) => record.map(Number));
}

describe.skipIf(!isThere(set))(set, () => {
  const expected = expectedOf(set) as Readonly<Record<string, (number | null)[]>>;
  const rows = isThere(set) ? answersOf('careless_dataset.csv') : [];
  const numbersOf = (name: string): readonly (number | null)[] => expected[name] ?? [];
  const places = (found: readonly boolean[]): readonly number[] => found.flatMap((is, row) => (is ? [row + 1] : []));

  it('longstring of 200 people, and the 21 with ten or more', () => {
    const longest = rows.map(longestString);
    expect(longest).toEqual(numbersOf('longstring'));
    expect(places(longest.map((length) => Number(length) >= 10))).toEqual(numbersOf('longstring_ge_10'));
  });

  it('intra-individual response variability of 200 people', () => {
    const variability = rows.map(responseVariability);
    expectAllNear([...variability.entries()], ([row, value]) => [Number(value), numbersOf('irv')[row] ?? NaN]);
    expect(places(variability.map((value) => Number(value) < 0.6))).toEqual(numbersOf('irv_lt_0.6'));
  });

  it('Mahalanobis distances of 200 people, and the 18 beyond .999', () => {
    const { distances, flagged } = known(mahalanobisDistances(columnsOf(rows), { confidence: 0.999 }));
    const ofR = Object.values(branch(expectedOf(set), 'mahal')) as number[];
    expectAllNear([...distances.entries()], ([row, distance]) => [Number(distance), ofR[row] ?? NaN]);
    expect(flagged.map((row) => row + 1)).toEqual(Object.values(branch(expectedOf(set), 'mahal_p_lt_.001')));
  });

  it('even-odd consistency, whose sign the package turns round, and psychometric synonyms', () => {
    const scales = scalesOf(new Array<number>(10).fill(5));
    const pairs = psychometricPairs(columnsOf(rows), { kind: 'synonyms' });
    for (const [name, index] of [
      ['package_evenodd', (row: readonly number[]) => evenOddConsistency(row, scales)],
      ['package_psychsyn', (row: readonly number[]) => pairConsistency(row, pairs)],
    ] as const) {
      const sign = name === 'package_evenodd' ? -1 : 1;
      const found = rows.map((row) => index(row));
      const isMissing = numbersOf(name).map((value) => value === null);
      expect(found.map((value) => value === 'no-variation')).toEqual(isMissing);
      const both = [...found.entries()].filter(([row]) => isMissing[row] === false);
      expectAllNear(both, ([row, value]) => [sign * Number(value), numbersOf(name)[row] ?? NaN]);
    }
  });

  it('the second set: 1,000 people, 100 questions', () => {
    const second = branch(expectedOf(set), 'dataset2');
    const others = answersOf('careless_dataset2.csv');
    const longest = others.map((row) => Number(longestString(row)));
    expect(places(longest.map((length) => length >= 10))).toEqual(second['longstring_ge_10']);
    expect(places(others.map((row) => responseVariability(row) === 0))).toEqual([second['irv_zero']].flat());
    const { distances } = known(mahalanobisDistances(columnsOf(others), { confidence: 0.99 }));
    const total = distances.reduce<number>((sum, distance) => sum + Number(distance), 0);
    // Σ D² = (n − 1)·items, whatever the answers.
    expect(total).toBeCloseTo(999 * 100, 5);
  });
});
