/** Which laws hold for weights, drivers and reliability? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { johnsonWeights } from '../../src/statistics/drivers/johnson.js';
import { regressionOfAnswers } from '../../src/statistics/drivers/regression.js';
import { shapleyShares } from '../../src/statistics/drivers/shapley.js';
import { estimateClusteredMean } from '../../src/statistics/interval-of-clustered-mean.js';
import { estimateMean } from '../../src/statistics/interval-of-mean.js';
import { listwiseMoments, pairwiseMoments } from '../../src/statistics/item-moments.js';
import { mcdonaldOmega } from '../../src/statistics/omega.js';
import { cronbachAlpha } from '../../src/statistics/reliability.js';
import { costOfWeights } from '../../src/statistics/weights/kish.js';
import { rake } from '../../src/statistics/weights/rake.js';
import { raoScottTest } from '../../src/statistics/weights/rao-scott.js';
import { estimateWeightedMean, estimateWeightedProportion } from '../../src/statistics/weights/weighted-mean.js';
import { intervalOf, ofAnswers, seeded } from './any-answers.js';

const options = { confidence: 0.95 };
const rating = fc.integer({ min: 0, max: 10 });
const weight = fc.double({ min: 0.1, max: 9, noNaN: true });
const weightedRow = fc.record({
  value: rating,
  weight,
  account: fc.integer({ min: 1, max: 8 }),
  role: fc.integer({ min: 1, max: 3 }),
});
const weightedRows = fc.array(weightedRow, { minLength: 2, maxLength: 60 });
type Row = { value: number; weight: number; account: number; role: number };

const sampleOf = (rows: readonly Row[]) => ({
  values: rows.map(({ value }) => value),
  weights: rows.map((row) => row.weight),
  clusters: rows.map(({ account }) => account),
});

describe('weights', () => {
  it('the order of rows and the unit of the weights change nothing', () => {
    fc.assert(
      fc.property(weightedRows, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (rows, unit) => {
        const turned = rows.toReversed().map((row) => ({ ...row, weight: row.weight * unit }));
        const [one, other] = [rows, turned].map((of) => estimateWeightedMean(sampleOf(of), options));
        expect(other!.status).toBe(one!.status);
        const [low, high] = intervalOf(one!);
        const [turnedLow, turnedHigh] = intervalOf(other!);
        expect(turnedLow).toBeCloseTo(low, 8);
        expect(turnedHigh).toBeCloseTo(high, 8);
        const hits = (of: readonly Row[]) => ({ ...sampleOf(of), hits: of.map(({ value }) => value >= 8) });
        expect(intervalOf(estimateWeightedProportion(hits(turned), options), [0, 1])[1]).toBeCloseTo(
          intervalOf(estimateWeightedProportion(hits(rows), options), [0, 1])[1],
          8,
        );
        const table = (of: readonly Row[]) =>
          raoScottTest({
            ...sampleOf(of),
            rows: of.map(({ role }) => role),
            columns: of.map(({ value }) => (value > 5 ? 1 : 0)),
          });
        const [test, again] = [table(rows), table(turned)];
        expect(again.status).toBe(test.status);
        if (test.status === 'known' && again.status === 'known') expect(again.p).toBeCloseTo(test.p, 6);
      }),
      seeded,
    );
  });

  it('equal weights give the plain mean, and with accounts the clustered one', () => {
    fc.assert(
      fc.property(weightedRows, (rows) => {
        const equal = rows.map((row) => ({ ...row, weight: 3 }));
        const { values, weights } = sampleOf(equal);
        const [low, high] = intervalOf(estimateWeightedMean({ values, weights }, options));
        const plain = intervalOf(estimateMean(ofAnswers(values), options));
        expect([low, high]).toEqual([expect.closeTo(plain[0], 9), expect.closeTo(plain[1], 9)]);
        const accounts = [...new Set(rows.map(({ account }) => account))].map((name) =>
          ofAnswers(rows.filter(({ account }) => account === name).map(({ value }) => value)),
        );
        const clustered = intervalOf(
          estimateClusteredMean({ kind: 'clustered-distribution', clusters: accounts }, options),
        );
        const weighted = intervalOf(estimateWeightedMean(sampleOf(equal), options));
        expect(weighted).toEqual([expect.closeTo(clustered[0], 8), expect.closeTo(clustered[1], 8)]);
      }),
      seeded,
    );
  });

  it('Kish lies between 1 and n, and raking meets every margin, or says by how much the cap keeps it away', () => {
    const share = fc.integer({ min: 20, max: 80 });
    const cells = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, share, share, fc.constantFrom(1.5, 3, Infinity), (answers, first, second, cap) => {
        const margins = [first, second].map((target, place) => ({
          name: `margin${place}`,
          targets: new Map([
            ['a', target],
            ['b', 100 - target],
          ]),
        }));
        const names = ['aa', 'ab', 'ba', 'bb'];
        const raked = rake(
          answers.map((count, index) => ({ groups: [...names[index]!], answers: count })),
          margins,
          { cap },
        );
        if (raked.status === 'withheld') {
          expect(raked.reason).toBe('no-convergence');
          expect(cap).not.toBe(Infinity);
          return;
        }
        expect(Math.max(...raked.weights)).toBeLessThanOrEqual(cap * (1 + 1e-8));
        if (cap === Infinity) expect(raked.largestMiss).toBeLessThan(1e-9);
        const total = answers.reduce((sum, count) => sum + count, 0);
        expect(answers.reduce((sum, count, index) => sum + count * raked.weights[index]!, 0)).toBeCloseTo(total, 6);
        const cost = costOfWeights(raked.weights.map((of, index) => ({ weight: of, answers: answers[index]! })));
        expect(cost).toMatchObject({ designEffect: raked.designEffect });
        expect(raked.effectiveAnswers).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(raked.effectiveAnswers).toBeLessThanOrEqual(total);
      }),
      seeded,
    );
  });
});

describe('drivers and reliability', () => {
  const answered = fc.array(fc.array(rating, { minLength: 5, maxLength: 5 }), { minLength: 12, maxLength: 40 });

  it('shares are never negative, add up to R², follow their predictor, and count equal rows as rows', () => {
    fc.assert(
      fc.property(answered, (rows) => {
        const sample = (order: readonly number[], of: readonly number[][]) => ({
          predictors: order.map((index) => `item${index}`),
          rows: of.map((row) => order.map((index) => row[index]!)),
          outcome: of.map((row) => row[4]!),
        });
        const regress = (order: readonly number[], of: readonly number[][]) =>
          regressionOfAnswers(sample(order, of), { answersPerPredictor: 3 });
        const [forth, back, twice] = [
          regress([0, 1, 2, 3], rows),
          regress([3, 2, 1, 0], rows.toReversed()),
          regressionOfAnswers({ ...sample([0, 1, 2, 3], rows), counts: rows.map(() => 2) }, { answersPerPredictor: 3 }),
        ];
        if ('status' in forth || 'status' in back || 'status' in twice) return;
        for (const shares of [johnsonWeights, shapleyShares]) {
          const [found, turned, doubled] = [shares(forth), shares(back), shares(twice)];
          if (found.status === 'withheld' || turned.status === 'withheld' || doubled.status === 'withheld') return;
          const total = found.drivers.reduce((sum, { share }) => sum + share, 0);
          expect(total).toBeCloseTo(1, 8);
          expect(Math.min(...found.drivers.map(({ part }) => part))).toBeGreaterThanOrEqual(0);
          for (const [index, { predictor, part }] of found.drivers.entries()) {
            expect(turned.drivers.find((driver) => driver.predictor === predictor)!.part).toBeCloseTo(part, 8);
            expect(doubled.drivers[index]!.part).toBeCloseTo(part, 8);
          }
        }
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  it('without missing answers listwise and pairwise moments are the same; alpha and omega stay at most 1', () => {
    fc.assert(
      fc.property(answered, (rows) => {
        const columns = [0, 1, 2, 3].map((index) => rows.map((row) => row[index]!));
        const data = { items: ['a', 'b', 'c', 'd'], columns };
        expect(pairwiseMoments(data)).toEqual(listwiseMoments(data));
        for (const found of [cronbachAlpha(listwiseMoments(data)), mcdonaldOmega(listwiseMoments(data))])
          if (found.status === 'known') expect(found.value).toBeLessThanOrEqual(1);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});
