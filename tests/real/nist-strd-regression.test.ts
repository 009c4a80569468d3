/** Do the regression behind the drivers and the variances behind ICC reach the certified values of NIST? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reliabilityOfGroupMeans } from '../../src/statistics/agreement/intraclass.js';
import { johnsonWeights } from '../../src/statistics/drivers/johnson.js';
import { regressionOfAnswers } from '../../src/statistics/drivers/regression.js';
import { momentsOfValues, type Moments } from '../../src/statistics/moments.js';
import { known } from '../reference/reference-values.js';
import { branch, expectedOf, folderOf, isThere } from './expected.js';

const certified = expectedOf('nist_strd');

/** Correct significant digits, as NIST counts them: −log10 of the relative error, at most 15. */
const correctDigits = (actual: number, expected: number): number =>
  Math.min(15, -Math.log10(Math.abs(actual - expected) / Math.abs(expected)));

const rowsOf = (name: string): readonly (readonly number[])[] =>
  readFileSync(join(folderOf('nist_strd'), 'csv', `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map(Number));

const powers = (x: number, degree: number): readonly number[] =>
  Array.from({ length: degree }, (_, index) => x ** (index + 1));

function momentsOf(values: readonly number[]): Moments & { readonly deviation: number } {
  const moments = momentsOfValues(values)!;
  return { ...moments, deviation: Math.sqrt(moments.variance!) };
}

function regressionOn(rows: readonly (readonly number[])[], outcome: readonly number[]) {
  const predictors = rows[0]!.map((_, index) => `x${String(index + 1)}`);
  return regressionOfAnswers({ predictors, rows, outcome }, { answersPerPredictor: 1 });
}

/** R² and the coefficients in the units of the data: standardised coefficient · s_y ÷ s_x, and the constant from the means. */
function fitOf(rows: readonly (readonly number[])[], outcome: readonly number[]) {
  const regression = regressionOn(rows, outcome);
  if ('status' in regression) throw new Error(regression.reason);
  const { drivers, explained } = known(johnsonWeights(regression));
  const y = momentsOf(outcome);
  const x = drivers.map((_, index) => momentsOf(rows.map((row) => row[index]!)));
  const slopes = drivers.map(({ beta }, index) => (beta * y.deviation) / x[index]!.deviation);
  const constant = slopes.reduce((rest, slope, index) => rest - slope * x[index]!.mean, y.mean);
  return { coefficients: [constant, ...slopes], explained };
}

/**
 * Digits asked for of the worst coefficient. Pontius and Wampler lose digits in the powers of x, which lie close together: the
 * fourth power of Wampler keeps 0.5 % of its length beside the others, and Wampler5 has 10,000 times the noise of Wampler3.
 */
const regressions = [
  { name: 'Norris', degree: 1, digits: 11 },
  { name: 'Pontius', degree: 2, digits: 11 },
  { name: 'Longley', degree: undefined, digits: 13 },
  { name: 'Wampler1', degree: 5, digits: 9 },
  { name: 'Wampler2', degree: 5, digits: 12 },
  { name: 'Wampler3', degree: 5, digits: 9 },
  { name: 'Wampler4', degree: 5, digits: 9 },
  { name: 'Wampler5', degree: 5, digits: 7 },
];

/** Digits of F. 1e6 and 1e12 before each answer leave a double 9 and 3 digits of what varies by 0.1, however it sums. */
const variances = [
  { name: 'SiRstvt', digits: 12 },
  { name: 'AtmWtAgt', digits: 11 },
  { name: 'SmLs01t', digits: 13 },
  { name: 'SmLs02t', digits: 13 },
  { name: 'SmLs03t', digits: 13 },
  { name: 'SmLs04t', digits: 9 },
  { name: 'SmLs05t', digits: 9 },
  { name: 'SmLs06t', digits: 9 },
  { name: 'SmLs07t', digits: 3 },
  { name: 'SmLs08t', digits: 3 },
  { name: 'SmLs09t', digits: 3 },
];

describe.skipIf(!isThere('nist_strd'))('NIST linear regression', () => {
  it.each(regressions)('$name: every coefficient to $digits digits, R² to 14', ({ name, degree, digits }) => {
    const rows = rowsOf(name);
    const { coef, r2 } = branch(certified, name) as { coef: Record<string, [number, number]>; r2: number };
    const { coefficients, explained } = fitOf(
      rows.map(([, ...x]) => (degree === undefined ? x : powers(x[0]!, degree))),
      rows.map(([y]) => y!),
    );
    const expected = Object.values(coef).map(([value]) => value);
    expect(coefficients).toHaveLength(expected.length);
    const reached = coefficients.map((value, index) => correctDigits(value, expected[index]!));
    expect(Math.min(...reached)).toBeGreaterThanOrEqual(digits);
    expect(correctDigits(explained, r2)).toBeGreaterThanOrEqual(14);
  });

  it('Filip is refused as collinear in powers of x, and R² reaches 14 digits in powers of x + 6', () => {
    const rows = rowsOf('Filip');
    const outcome = rows.map(([y]) => y!);
    // Beyond the others the tenth power of x is shorter than a millionth of itself: its share could be anybody's.
    const asWritten = regressionOn(
      rows.map(([, x]) => powers(x!, 10)),
      outcome,
    );
    expect(asWritten).toMatchObject({ status: 'withheld', reason: 'collinear', answers: 82 });
    // The same curves, told apart: x runs from −8.8 to −3.1.
    const { explained } = fitOf(
      rows.map(([, x]) => powers(x! + 6, 10)),
      outcome,
    );
    expect(correctDigits(explained, branch(certified, 'Filip')['r2'] as number)).toBeGreaterThanOrEqual(14);
  });
});

describe.skipIf(!isThere('nist_strd'))('NIST analysis of variance', () => {
  it.each(variances)('$name: F, from ICC(2) = 1 − 1 ÷ F, to $digits digits', ({ name, digits }) => {
    const groups = new Map<number, number[]>();
    for (const [treatment, y] of rowsOf(name)) {
      const group = groups.get(treatment!) ?? [];
      group.push(y!);
      groups.set(treatment!, group);
    }
    const moments = [...groups.values()].map((values) => momentsOf(values));
    const { value } = known(reliabilityOfGroupMeans(moments, { confidence: 0.95 }));
    const F = branch(certified, name)['F'] as number;
    expect(correctDigits(1 / (1 - value), F)).toBeGreaterThanOrEqual(digits);
  });
});
