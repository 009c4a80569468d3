/** Which laws hold for the shares of drivers? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitSums } from '../../src/counts/shapes.js';
import { averageGains, createGains } from '../../src/statistics/drivers/average-gains.js';
import type { Drivers } from '../../src/statistics/drivers/driver-shares.js';
import { johnsonWeights } from '../../src/statistics/drivers/johnson.js';
import { regressionOfAnswers } from '../../src/statistics/drivers/regression.js';
import { createWeighing, relativeWeights } from '../../src/statistics/drivers/relative-weights.js';
import { percentileInterval, resampleDrivers } from '../../src/statistics/drivers/resample-drivers.js';
import { shapleyShares } from '../../src/statistics/drivers/shapley.js';
import { momentsOfUnits } from '../../src/statistics/drivers/unit-moments.js';
import { seeded } from './any-answers.js';

type Rows = readonly (readonly number[])[];

const rating = fc.integer({ min: 0, max: 10 });
/** Three predictors and an outcome. */
const answered = fc.array(fc.array(rating, { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 40 });
const runs = { ...seeded, numRuns: 80 };
const methods = [johnsonWeights, shapleyShares];
const named = [
  { name: 'Johnson', method: johnsonWeights },
  { name: 'LMG', method: shapleyShares },
];

/** The last value of each row is the outcome; undefined where a predictor follows from others, or nothing varies. */
function sharesOf(rows: Rows, method: (typeof methods)[number]): Drivers | undefined {
  const predictors = rows[0]!.slice(0, -1).map((_, index) => `item${index}`);
  const sample = { predictors, rows: rows.map((row) => row.slice(0, -1)), outcome: rows.map((row) => row.at(-1)!) };
  const regression = regressionOfAnswers(sample, { answersPerPredictor: 1 });
  if ('status' in regression) return undefined;
  const found = method(regression);
  return found.status === 'known' ? found : undefined;
}

const partsOf = ({ drivers }: Drivers): readonly number[] => drivers.map(({ part }) => part);

function expectParts(found: Drivers | undefined, parts: readonly number[]): void {
  expect(found).toBeDefined();
  for (const [index, part] of partsOf(found!).entries()) expect(part).toBeCloseTo(parts[index]!, 8);
}

/** Sums of one unit a row, the outcome last. */
function unitSumsOf(units: readonly Rows[]): UnitSums {
  const origin = units[0]![0]!;
  const sumsOf = (rows: Rows): Float64Array => {
    const total = new Float64Array(1 + origin.length + (origin.length * (origin.length + 1)) / 2);
    for (const row of rows) {
      const own = row.map((value, index) => value - origin[index]!);
      const sums = [1, ...own, ...own.flatMap((x, a) => own.slice(0, a + 1).map((y) => x * y))];
      for (const [place, value] of sums.entries()) total[place] = total[place]! + value;
    }
    return total;
  };
  const answers = units.flat().length;
  const facts = { answers, answered: [], units: units.length, accounts: units.length, doRepeat: true };
  return { kind: 'unit-sums', origin, ...facts, rows: units.map(sumsOf) };
}

describe('shares of drivers', () => {
  it.each(named)('$name: do not mind another scale, its direction or another origin of any question', ({ method }) => {
    fc.assert(
      fc.property(answered, fc.array(fc.constantFrom(-3, -1, 0.25, 7), { minLength: 4, maxLength: 4 }), (rows, by) => {
        const found = sharesOf(rows, method);
        if (!found) return;
        const moved = sharesOf(
          rows.map((row) => row.map((value, index) => 100 + value * by[index]!)),
          method,
        );
        expectParts(moved, partsOf(found));
        for (const [index, { correlation }] of found.drivers.entries()) {
          const sign = Math.sign(by[index]! * by[3]!);
          expect(moved!.drivers[index]!.correlation).toBeCloseTo(sign * correlation, 8);
        }
      }),
      runs,
    );
  });

  it.each(named)(
    '$name: give nothing to a question that goes with no other, and leave the others as they were',
    ({ method }) => {
      fc.assert(
        fc.property(answered, (rows) => {
          const found = sharesOf(rows, method);
          if (!found) return;
          // Every response twice, once with either answer: whatever the rest is, the new question says nothing of it.
          const more = rows.flatMap(([a, b, c, outcome]) => [-1, 1].map((other) => [a!, b!, c!, other, outcome!]));
          expectParts(sharesOf(more, method), [...partsOf(found), 0]);
        }),
        runs,
      );
    },
  );

  it('are refused where a question is asked twice, whatever the answers', () => {
    fc.assert(
      fc.property(answered, (rows) => {
        const doubled = rows.map(([a, b, c, outcome]) => [a!, b!, c!, a!, outcome!]);
        for (const method of methods) expect(sharesOf(doubled, method)).toBeUndefined();
      }),
      runs,
    );
  });

  it('of uncorrelated questions are their squared correlations, by both methods', () => {
    const grid = [-1, 1].flatMap((a) => [-1, 1].flatMap((b) => [-1, 1].map((c) => [a, b, c] as const)));
    const rows = grid.flatMap(([a, b, c], index) =>
      [0, 1].map((more) => [a, b, c, 3 * a - 2 * b + c + more + (index % 3)]),
    );
    for (const method of methods)
      for (const { part, correlation } of sharesOf(rows, method)!.drivers)
        expect(part).toBeCloseTo(correlation ** 2, 10);
  });

  it('from correlations alone are those of the regression, at most 1 and never negative', () => {
    fc.assert(
      fc.property(answered, (rows) => {
        const [johnson, lmg] = methods.map((method) => sharesOf(rows, method));
        if (!johnson || !lmg) return;
        const { covariances } = momentsOfUnits(unitSumsOf(rows.map((row) => [row])), ['a', 'b', 'c', 'outcome']);
        const r = (i: number, j: number): number =>
          covariances[i]![j]! / Math.sqrt(covariances[i]![i]! * covariances[j]![j]!);
        const [weighing, gains] = [createWeighing(3), createGains(3)];
        for (let a = 0; a < 3; a += 1) {
          weighing.correlations[a] = r(a, 3);
          for (let b = 0; b < 3; b += 1) weighing.matrix[3 * a + b] = r(a, b);
        }
        expect([averageGains(gains, weighing), relativeWeights(weighing)]).toEqual([true, true]);
        for (const [shares, found] of [
          [gains.shares, lmg],
          [weighing.shares, johnson],
        ] as const)
          for (const [index, { share }] of found.drivers.entries()) {
            expect(shares[index]).toBeCloseTo(share, 6);
            expect(shares[index]).toSatisfy((value: number) => value >= -1e-12 && value <= 1 + 1e-12);
          }
      }),
      runs,
    );
  });

  it('drawn again lie between 0 and 1 and add up to 1, by both methods, and do not change with the unit of a question', () => {
    fc.assert(
      fc.property(fc.array(answered, { minLength: 12, maxLength: 15 }), (units) => {
        const options = { seed: 7, draws: 40, withGains: true };
        const found = resampleDrivers(unitSumsOf(units), options);
        if (!found) return;
        for (const all of [found.shares, found.gains!])
          for (const draw of all[0]!.keys()) expect(all.reduce((sum, one) => sum + one[draw]!, 0)).toBeCloseTo(1, 8);
        const larger = resampleDrivers(
          unitSumsOf(units.map((rows) => rows.map(([a, ...rest]) => [10 * a!, ...rest]))),
          options,
        );
        for (const [index, drawn] of found.gains!.entries()) {
          const [low, high] = percentileInterval(drawn, 0.9);
          expect([low >= -1e-12, low <= high, high <= 1 + 1e-12]).toEqual([true, true, true]);
          expect(percentileInterval(larger!.gains![index]!, 0.9)[0]).toBeCloseTo(low, 7);
        }
      }),
      { ...seeded, numRuns: 10 },
    );
  });
});
