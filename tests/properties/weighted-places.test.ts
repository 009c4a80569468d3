/** Which laws hold for weighted answers, whether they come as rows or as counts? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netScoreRules } from '../../src/metrics/loyalty/nps.js';
import { weightedScores } from '../../src/metrics/weighted-scores.js';
import type { Estimate } from '../../src/statistics/estimate.js';
import { estimateClusteredMean } from '../../src/statistics/interval-of-clustered-mean.js';
import { estimateClusteredNetScore } from '../../src/statistics/interval-of-net-score.js';
import { estimateClusteredProportion } from '../../src/statistics/interval-of-clustered-proportion.js';
import { raoScottTest } from '../../src/statistics/weights/rao-scott.js';
import { differenceByWeighting, pOfDifference } from '../../src/statistics/weights/weighting-difference.js';
import { ofAnswers, seeded } from './any-answers.js';

const context = { confidence: 0.95, scale: { low: 0, high: 10 }, hitFrom: 8 };
const place = fc.record({
  value: fc.integer({ min: 0, max: 10 }),
  answers: fc.integer({ min: 1, max: 5 }),
  weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
  account: fc.integer({ min: 1, max: 8 }),
  role: fc.integer({ min: 1, max: 3 }),
});
type Place = { value: number; answers: number; weight: number; account: number; role: number };
const places = fc.array(place, { minLength: 2, maxLength: 40 });
const rowsOf = (of: readonly Place[]): Place[] =>
  of.flatMap((one) => Array.from({ length: one.answers }, () => ({ ...one, answers: 1 })));

const sampleOf = (of: readonly Place[]) => ({
  values: of.map(({ value }) => value),
  weights: of.map(({ weight }) => weight),
  answers: of.map(({ answers }) => answers),
  clusters: of.map(({ account }) => (account === 8 ? undefined : `a${account}`)),
});

function expectSame(one: Estimate, other: Estimate): void {
  expect(other.status).toBe(one.status);
  if (one.status !== 'known' || other.status !== 'known') return;
  expect(other.answers).toBe(one.answers);
  expect(other.clusters).toBe(one.clusters);
  for (const [a, b] of [
    [one.value, other.value],
    [one.standardError, other.standardError],
    [one.interval?.[0], other.interval?.[0]],
    [one.interval?.[1], other.interval?.[1]],
  ])
    expect(b).toBeCloseTo(a!, 7);
}

const estimators = [...Object.values(weightedScores).map(({ estimate }) => estimate), differenceByWeighting];

describe('weighted answers', () => {
  it('counts give what the rows behind them give, in any order and unit of weights', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (of, unit) => {
        const turned = rowsOf(of)
          .toReversed()
          .map((one) => ({ ...one, weight: one.weight * unit }));
        for (const estimate of estimators)
          expectSame(estimate(sampleOf(of), context), estimate(sampleOf(turned), context));
        const tableOf = (rows: readonly Place[]) => ({
          ...sampleOf(rows),
          rows: rows.map(({ role }) => role),
          columns: rows.map(({ value }) => (value > 5 ? 1 : 0)),
        });
        const [test, again] = [raoScottTest(tableOf(of)), raoScottTest(tableOf(turned))];
        expect(again.status).toBe(test.status);
        if (test.status === 'known' && again.status === 'known') expect(again.p).toBeCloseTo(test.p, 6);
      }),
      seeded,
    );
  });

  it('equal weights give the unweighted value exactly, its interval, and no change at all', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.1, max: 9, noNaN: true }), (of, weight) => {
        const rows = rowsOf(of).map((one) => ({ ...one, weight, account: one.account % 7 }));
        const sample = sampleOf(rows.map((one) => ({ ...one, weight })));
        const accounts = [...new Set(rows.map(({ account }) => account))];
        const clusters = {
          kind: 'clustered-distribution' as const,
          clusters: accounts.map((name) =>
            ofAnswers(rows.filter(({ account }) => account === name).map(({ value }) => value)),
          ),
        };
        const isHit = (answer: number): boolean => answer >= context.hitFrom;
        const unweighted = {
          csat: estimateClusteredProportion(clusters, isHit, context),
          'satisfaction-mean': estimateClusteredMean(clusters, context),
          nps: estimateClusteredNetScore(clusters, netScoreRules, context),
        };
        for (const [id, plain] of Object.entries(unweighted)) {
          const weighted = weightedScores[id as keyof typeof unweighted].estimate(sample, context);
          expect(weighted.status).toBe(plain.status);
          if (weighted.status !== 'known' || plain.status !== 'known') continue;
          expect(weighted.value).toBe(plain.value);
          if (id !== 'satisfaction-mean') expect(weighted.interval?.[0]).toBeCloseTo(plain.interval![0], 6);
        }
        const change = differenceByWeighting(sample, context);
        if (change.status === 'known') expect(change).toMatchObject({ value: 0, standardError: 0, interval: [0, 0] });
        expect(pOfDifference(change)).toBe(change.status === 'known' ? 1 : undefined);
      }),
      seeded,
    );
  });

  it('stays within the scale, and the change within the scores', () => {
    fc.assert(
      fc.property(places, (of) => {
        for (const [id, low, high] of [
          ['csat', 0, 1],
          ['satisfaction-mean', 0, 10],
          ['nps', -100, 100],
        ] as const) {
          const found = weightedScores[id].estimate(sampleOf(of), context);
          if (found.status !== 'known') continue;
          const [from, to] = found.interval!;
          expect(from).toBeGreaterThanOrEqual(low);
          expect(to).toBeLessThanOrEqual(high);
          expect(found.value).toBeGreaterThanOrEqual(from - 1e-9);
          expect(found.value).toBeLessThanOrEqual(to + 1e-9);
        }
        const p = pOfDifference(differenceByWeighting(sampleOf(of), context)) ?? 0;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
  });

  it.each([
    [
      [5, 5, 5],
      [1, 2, 3],
    ],
    [
      [0, 10, 5],
      [2, 2, 2],
    ],
  ])('answers %j with weights %j change nothing: 0, not 1e-17', (values, weights) => {
    expect(differenceByWeighting({ values, weights }, context)).toMatchObject({ value: 0, interval: [0, 0] });
  });

  it.each([
    { values: [1, Number.NaN], weights: [1, 1] },
    { values: [1, 2], weights: [1, 0] },
    { values: [1, 2], weights: [1, Infinity] },
    { values: [1, 2], weights: [1, 1], answers: [1, -1] },
    { values: [1, 2], weights: [1, 1], answers: [1, 0.5] },
  ])('%j is refused', (sample) => {
    for (const estimate of estimators) expect(estimate(sample, context).status).toBe('withheld');
  });
});
