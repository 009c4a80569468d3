/** Are inflation, resampled shares and split halves those of R? */
import { describe, expect, it } from 'vitest';
import type { ItemMoments, UnitSums } from '../../src/counts/shapes.js';
import { dependentPredictors, varianceInflation } from '../../src/statistics/drivers/collinearity.js';
import { johnsonWeights } from '../../src/statistics/drivers/johnson.js';
import { regressionOfMoments, type Regression } from '../../src/statistics/drivers/regression.js';
import { averageGains, createGains } from '../../src/statistics/drivers/average-gains.js';
import { shapleyShares } from '../../src/statistics/drivers/shapley.js';
import { createWeighing, relativeWeights } from '../../src/statistics/drivers/relative-weights.js';
import { percentileInterval, resampleDrivers } from '../../src/statistics/drivers/resample-drivers.js';
import { momentsOfUnits } from '../../src/statistics/drivers/unit-moments.js';
import { splitHalves } from '../../src/statistics/split-half.js';
import { expectAllNear, expectNear, known, readReference } from './reference-values.js';

const reference = readReference<{
  drivers: {
    explained: number;
    rows: number[][];
    outcome: number[];
    inflation: number[];
    johnson: number[];
    correlations: number[];
    covariances: number[][];
  }[];
  bootstraps: { rows: number[][]; low: number[]; high: number[]; lmgLow: number[]; lmgHigh: number[] }[];
  splits: { answers: number; best: number; worst: number; covariances: number[][] }[];
}>('drivers');

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `item${String(index)}`);

/** Rows as units of their own, the outcome last; counted from a place of their own, which must not matter. */
function unitSumsOf(rows: readonly (readonly number[])[], origin: readonly number[]): UnitSums {
  const sumsOf = (row: readonly number[]): Float64Array => {
    const own = row.map((value, index) => value - origin[index]!);
    return Float64Array.from([1, ...own, ...own.flatMap((x, a) => own.slice(0, a + 1).map((y) => x * y))]);
  };
  const facts = { answers: rows.length, answered: [], units: rows.length, accounts: 0, doRepeat: false };
  return { kind: 'unit-sums', origin, ...facts, rows: rows.map(sumsOf) };
}

const withOutcome = ({ rows, outcome }: { rows: number[][]; outcome: number[] }) =>
  rows.map((row, index) => [...row, outcome[index]!]);

describe('drivers from the sums of units', () => {
  it.each(reference.drivers)('give the covariances of R, and its variance inflation, R² $explained', (row) => {
    const rows = withOutcome(row);
    const names = namesOf(rows[0]!.length);
    const moments = momentsOfUnits(unitSumsOf(rows, rows[0]!), names);
    expectAllNear([...row.covariances.flat().entries()], ([at, value]) => [moments.covariances.flat()[at]!, value]);
    const regression = regressionOfMoments(moments, names.at(-1)!, { answersPerPredictor: 1 }) as Regression;
    const found = varianceInflation(regression);
    // Half of the digits where a predictor is nearly another one (1e4 and more).
    for (const [index, value] of row.inflation.entries())
      expect(Math.abs(found[index]! / value - 1)).toBeLessThan(1e-9 * value + 1e-9);
    const weighing = createWeighing(names.length - 1);
    weighing.correlations.set(row.correlations);
    const R = row.covariances;
    for (let a = 0; a < weighing.size; a += 1)
      for (let b = 0; b < weighing.size; b += 1)
        weighing.matrix[a * weighing.size + b] = R[a]![b]! / Math.sqrt(R[a]![a]! * R[b]![b]!);
    const gains = createGains(weighing.size);
    expect(averageGains(gains, weighing)).toBe(true);
    for (const [index, { share }] of known(shapleyShares(regression)).drivers.entries())
      expect(gains.shares[index]).toBeCloseTo(share, 7);
    expect(relativeWeights(weighing)).toBe(true);
    for (const [index, { share }] of known(johnsonWeights(regression)).drivers.entries())
      expect(weighing.shares[index]).toBeCloseTo(share, 7);
  });

  // R draws with other random numbers: the ends differ by the luck of the draws alone.
  it.each(reference.bootstraps)('scatter as those R resampled', ({ rows, ...ends }) => {
    const sums = unitSumsOf(rows, rows[0]!);
    const { shares, gains } = resampleDrivers(sums, { seed: 1, draws: 10_000, withGains: true })!;
    const expectEnds = (all: readonly Float64Array[], low: readonly number[], high: readonly number[]): void => {
      for (const [index, drawn] of all.entries()) {
        const [from, to] = percentileInterval(drawn, 0.95);
        const width = high[index]! - low[index]!;
        expect(Math.abs(from - low[index]!)).toBeLessThan(0.05 * width);
        expect(Math.abs(to - high[index]!)).toBeLessThan(0.05 * width);
      }
    };
    expect(gains).toHaveLength(shares.length);
    expectEnds(shares, ends.low, ends.high);
    expectEnds(gains!, ends.lmgLow, ends.lmgHigh);
    expect(resampleDrivers(sums, { seed: 2, draws: 200 })).toEqual(resampleDrivers(sums, { seed: 2, draws: 200 }));
    expect(resampleDrivers({ ...sums, rows: sums.rows.slice(0, 9) }, { seed: 1, draws: 200 })).toBeUndefined();
  });

  it('name exactly the drivers that follow from one another', () => {
    const rows = [1, 5, 2, 4, 3, 3, 5, 1, 4, 2, 2, 5].map((a, index) => [
      a,
      index % 3,
      a + (index % 3),
      (index * 7) % 5,
      a,
    ]);
    const names = ['a', 'b', 'sum', 'alone', 'outcome'];
    const moments = momentsOfUnits(unitSumsOf(rows, rows[0]!), names);
    expect(dependentPredictors(moments, 'outcome')).toEqual(['a', 'b', 'sum']);
  });
});

describe('split halves', () => {
  it.each(reference.splits)('are those of psych for even numbers of items', ({ answers, best, worst, covariances }) => {
    const items = namesOf(covariances.length);
    const moments: ItemMoments = { kind: 'item-moments', items, answers, means: [], covariances };
    const found = splitHalves(moments);
    expectNear(known(found.best).value, best);
    expectNear(known(found.worst).value, worst);
  });

  it('are withheld of three items, of too many, and of an item without variation', () => {
    const of = (covariances: number[][]) =>
      splitHalves({ kind: 'item-moments', items: namesOf(covariances.length), answers: 9, means: [], covariances })
        .best;
    const identity = (size: number) =>
      Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => Number(a === b)));
    expect(of(identity(3))).toMatchObject({ status: 'withheld', reason: 'too-few-answers' });
    expect(of(identity(17))).toMatchObject({ status: 'withheld', reason: 'too-many-items' });
    expect(of(identity(4).map((row, a) => (a === 1 ? [0, 0, 0, 0] : row)))).toMatchObject({
      status: 'withheld',
      reason: 'no-variation',
    });
  });
});
