/** Are differences of a unit's mean from all others those of SciPy, plain and with accounts as clusters? */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { compareUnitMean, type UnitAnswers } from '../../src/statistics/unit-means.js';
import { readReference } from './reference-values.js';

interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}
interface Sides {
  readonly unit: readonly number[];
  readonly others: readonly number[];
}
const reference = readReference<{
  welch: Difference & Sides;
  clustered: Difference & { readonly df: number } & { readonly accounts: readonly Sides[] };
}>('units');
const options = { confidence: 0.95, scale: { low: 1, high: 5 } };

function distributionOf(values: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { kind: 'distribution', counts };
}
const cellsOf = ({ unit, others }: Sides, account: string): readonly UnitAnswers[] => [
  { unit: 'A', account, answers: distributionOf(unit) },
  { unit: 'B', account, answers: distributionOf(others.slice(1)) },
  { unit: 'C', account, answers: distributionOf(others.slice(0, 1)) },
];
const filled = (cells: readonly UnitAnswers[]): readonly UnitAnswers[] =>
  cells.filter(({ answers }) => answers.counts.size > 0);

function expectIs({ difference, test }: ReturnType<typeof compareUnitMean>, expected: Difference): void {
  expect(difference).toMatchObject({
    value: expect.closeTo(expected.difference, 12) as number,
    interval: [expect.closeTo(expected.low, 8), expect.closeTo(expected.high, 8)],
  });
  // Never below the p of the means alone; the rank test may only make it more cautious.
  expect(test).toHaveProperty('p');
  if (test.status === 'known') expect(test.p).toBeGreaterThanOrEqual(expected.p - 1e-10);
}

describe('the mean of a unit against all others', () => {
  it('is Welch’s where nobody answered twice (scipy.stats.ttest_ind)', () => {
    const found = compareUnitMean(cellsOf(reference.welch, ''), 'A', options);
    expectIs(found, reference.welch);
    expect(found.difference).toMatchObject({ method: 'welch' });
  });

  it('takes the answers of one account together, in the unit and outside of it', () => {
    const cells = reference.clustered.accounts.flatMap((one, at) => filled(cellsOf(one, `account ${String(at)}`)));
    const found = compareUnitMean(cells, 'A', options);
    expectIs(found, reference.clustered);
    expect(found.difference).toMatchObject({
      method: 'mean-difference-clustered',
      clusters: 12,
      degreesOfFreedom: expect.closeTo(reference.clustered.df, 8) as number,
    });
    // As if independent the same answers would be far surer.
    const alone = compareUnitMean(
      filled(reference.clustered.accounts.flatMap((one) => cellsOf(one, ''))),
      'A',
      options,
    );
    if (alone.test.status === 'known' && found.test.status === 'known')
      expect(alone.test.p).toBeLessThan(found.test.p / 10);
  });

  it('cannot be told of a unit with fewer than five accounts behind it', () => {
    const cells = [1, 2, 3, 4].flatMap((at): readonly UnitAnswers[] => [
      { unit: 'A', account: `a${String(at)}`, answers: distributionOf([5, 5, 5]) },
      { unit: 'B', account: `b${String(at)}`, answers: distributionOf([1, 2, at]) },
    ]);
    expect(compareUnitMean(cells, 'A', options).test).toMatchObject({ status: 'withheld' });
  });
});
