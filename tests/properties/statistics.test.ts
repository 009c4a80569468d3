/** Which laws hold for the statistics of any answers? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { kruskalWallis } from '../../src/statistics/compare-groups.js';
import { mannWhitney } from '../../src/statistics/compare-two.js';
import { correlationTest, pearsonOf, spearmanOf } from '../../src/statistics/correlation.js';
import type { Estimate } from '../../src/statistics/estimate.js';
import { estimateClusteredMean } from '../../src/statistics/interval-of-clustered-mean.js';
import { estimateClusteredProportion } from '../../src/statistics/interval-of-clustered-proportion.js';
import { estimateMean } from '../../src/statistics/interval-of-mean.js';
import { estimateClusteredNetScore, estimateNetScore } from '../../src/statistics/interval-of-net-score.js';
import { estimateProportion, shareAtLeast } from '../../src/statistics/interval-of-proportion.js';
import { mergeMoments, momentsOf, momentsOfValues } from '../../src/statistics/moments.js';
import { benjaminiHochberg, holm } from '../../src/statistics/multiple-comparisons.js';
import { quantileOf } from '../../src/statistics/quantiles.js';

const seeded = { seed: 20240229, numRuns: 300 };
const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
const isHigh = (answer: number) => answer >= 9;

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 });
const accounts = fc.array(answers, { minLength: 2, maxLength: 12 });
const confidence = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99);

function distributionOf(values: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { kind: 'distribution', counts };
}
const clustersOf = (groups: readonly (readonly number[])[]) =>
  ({ kind: 'clustered-distribution', clusters: groups.map(distributionOf) }) as const;

/** Every number an estimate carries is finite, its value lies in its interval and the interval within the bounds. */
function expectSound(estimate: Estimate, [lowest, highest]: readonly [number, number]): void {
  if (estimate.status === 'withheld') return;
  const [low, high] = estimate.interval ?? [estimate.value, estimate.value];
  for (const number of [low, high, estimate.value, estimate.standardError ?? 0])
    expect(number).toSatisfy(Number.isFinite);
  expect(low).toBeLessThanOrEqual(estimate.value);
  expect(high).toBeGreaterThanOrEqual(estimate.value);
  expect(low).toBeGreaterThanOrEqual(lowest);
  expect(high).toBeLessThanOrEqual(highest);
}

const widthOf = (estimate: Estimate): number =>
  estimate.status === 'known' && estimate.interval ? estimate.interval[1] - estimate.interval[0] : NaN;

describe('every estimate', () => {
  it('lies in its interval, and the interval within what the measure can reach', () => {
    fc.assert(
      fc.property(accounts, confidence, (groups, level) => {
        const options = { confidence: level };
        const all = distributionOf(groups.flat());
        const clusters = clustersOf(groups);
        const anywhere = [-Infinity, Infinity] as const;
        expectSound(estimateProportion(shareAtLeast(all, 9), options), [0, 1]);
        expectSound(estimateClusteredProportion(clusters, isHigh, options), [0, 1]);
        expectSound(estimateNetScore(all, rules, options), [-100, 100]);
        expectSound(estimateClusteredNetScore(clusters, rules, options), [-100, 100]);
        expectSound(estimateMean(all, options), anywhere);
        expectSound(estimateClusteredMean(clusters, options), anywhere);
      }),
      seeded,
    );
  });

  it('does not depend on the order of answers or of accounts, to the last bit', () => {
    fc.assert(
      fc.property(accounts, (groups) => {
        const options = { confidence: 0.95 };
        const turned = groups.map((group) => group.toReversed()).toReversed();
        expect(estimateClusteredMean(clustersOf(turned), options)).toEqual(
          estimateClusteredMean(clustersOf(groups), options),
        );
        expect(estimateClusteredNetScore(clustersOf(turned), rules, options)).toEqual(
          estimateClusteredNetScore(clustersOf(groups), rules, options),
        );
        expect(momentsOf(distributionOf(turned.flat()))).toEqual(momentsOf(distributionOf(groups.flat())));
      }),
      seeded,
    );
  });

  it('clustered is never narrower than plain', () => {
    fc.assert(
      fc.property(accounts, (groups) => {
        const options = { confidence: 0.95 };
        const all = distributionOf(groups.flat());
        const slack = 1e-9;
        expect(widthOf(estimateClusteredMean(clustersOf(groups), options))).toBeGreaterThanOrEqual(
          widthOf(estimateMean(all, options)) - slack,
        );
        expect(widthOf(estimateClusteredProportion(clustersOf(groups), isHigh, options))).toBeGreaterThanOrEqual(
          widthOf(estimateProportion(shareAtLeast(all, 9), options)) - slack,
        );
      }),
      seeded,
    );
  });

  it('with one answer per account is the plain mean and close to the plain share', () => {
    const many = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 60, maxLength: 200 });
    fc.assert(
      fc.property(many, (values) => {
        const options = { confidence: 0.95 };
        const clusters = clustersOf(values.map((value) => [value]));
        const plain = widthOf(estimateMean(distributionOf(values), options));
        expect(widthOf(estimateClusteredMean(clusters, options))).toBeCloseTo(plain, 10);
        const share = widthOf(estimateProportion(shareAtLeast(distributionOf(values), 9), options));
        const clusteredShare = widthOf(estimateClusteredProportion(clusters, isHigh, options));
        expect(clusteredShare / share).toBeGreaterThanOrEqual(1);
        expect(clusteredShare / share).toBeLessThan(1.04);
      }),
      seeded,
    );
  });
});

describe('moments', () => {
  it('of parts merge into those of the whole', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, values, (left, right) => {
        const merged = mergeMoments(momentsOfValues(left), momentsOfValues(right));
        const whole = momentsOfValues([...left, ...right]);
        expect(merged?.answers).toBe(whole?.answers);
        expect(Math.abs((merged?.mean ?? NaN) - (whole?.mean ?? NaN))).toBeLessThan(1e-8);
        const scale = Math.max(1, whole?.variance ?? 1);
        expect(Math.abs((merged?.variance ?? NaN) - (whole?.variance ?? NaN)) / scale).toBeLessThan(1e-9);
      }),
      seeded,
    );
  });

  it('do not feel a shift in their variance', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: -1e9, max: 1e9 }), (values, shift) => {
        const shifted = momentsOfValues(values.map((value) => value + shift));
        expect(shifted?.variance).toEqual(momentsOfValues(values)?.variance);
      }),
      seeded,
    );
  });

  it('quantiles rise with p and stay among the answers', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(answers, share, share, (values, one, other) => {
        const distribution = distributionOf(values);
        const low = quantileOf(distribution, Math.min(one, other)) ?? NaN;
        const high = quantileOf(distribution, Math.max(one, other)) ?? NaN;
        expect(high - low).toBeGreaterThanOrEqual(-1e-12);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
      seeded,
    );
  });
});

describe('comparisons', () => {
  it("Cliff's delta changes its sign, and nothing else, when the groups change places", () => {
    fc.assert(
      fc.property(answers, answers, (left, right) => {
        const forth = mannWhitney(distributionOf(left), distributionOf(right));
        const back = mannWhitney(distributionOf(right), distributionOf(left));
        if (forth.status === 'withheld' || back.status === 'withheld') {
          expect(forth).toEqual(back);
          return;
        }
        expect((forth.effect ?? NaN) + (back.effect ?? NaN)).toBe(0);
        expect(forth.statistic + back.statistic).toBe(left.length * right.length);
        expect(forth.p).toBe(back.p);
      }),
      seeded,
    );
  });

  it('Kruskal-Wallis has H >= 0, p and ε² in 0..1, and does not mind the order of groups', () => {
    fc.assert(
      fc.property(accounts, (groups) => {
        const test = kruskalWallis(groups.map(distributionOf));
        if (test.status === 'withheld') return;
        expect(test.statistic).toBeGreaterThanOrEqual(0);
        expect(test.p).toBeGreaterThanOrEqual(0);
        expect(test.p).toBeLessThanOrEqual(1);
        expect(test.effect ?? NaN).toBeLessThanOrEqual(1 + 1e-12);
        const turned = kruskalWallis(groups.toReversed().map(distributionOf));
        expect(turned).toMatchObject({ statistic: expect.closeTo(test.statistic, 8) });
      }),
      seeded,
    );
  });

  it('correlations stay in −1..1, are the same both ways round, and carry only finite numbers', () => {
    const cell = fc.tuple(
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const table = { kind: 'cross-table', cells } as const;
        const turned = { kind: 'cross-table', cells: cells.map(([x, y, count]) => [y, x, count] as const) } as const;
        for (const estimate of [pearsonOf, spearmanOf]) {
          const found = estimate(table, { confidence: 0.95 });
          expectSound(found, [-1, 1]);
          const other = estimate(turned, { confidence: 0.95 });
          if (found.status === 'known') expect(other).toMatchObject({ value: expect.closeTo(found.value, 10) });
        }
        const test = correlationTest(table, 'spearman');
        if (test.status === 'known') expect([test.statistic, test.p].every(Number.isFinite)).toBe(true);
      }),
      seeded,
    );
  });

  it('adjusted p-values keep the order, never fall below p, stay in 0..1, and Holm is never below Benjamini-Hochberg', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 20 }), (pValues) => {
        const [byHolm, byRate] = [holm(pValues), benjaminiHochberg(pValues)];
        for (const adjusted of [byHolm, byRate]) {
          const inOrder = pValues
            .map((value, index) => [value, adjusted[index] ?? NaN] as const)
            .toSorted(([a, x], [b, y]) => a - b || x - y);
          inOrder.forEach(([value, after], index) => {
            expect(after).toBeGreaterThanOrEqual(value);
            expect(after).toBeLessThanOrEqual(1);
            expect(after).toBeGreaterThanOrEqual(inOrder[index - 1]?.[1] ?? 0);
          });
        }
        byRate.forEach((value, index) => expect(byHolm[index]).toBeGreaterThanOrEqual(value - 1e-15));
      }),
      seeded,
    );
  });
});
