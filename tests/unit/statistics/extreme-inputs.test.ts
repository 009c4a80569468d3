/** What do the statistics say where there is next to nothing, where all is alike, and where numbers are none? */
import { describe, expect, it } from 'vitest';
import { estimateProportionByAgrestiCoull } from '../../../src/statistics/agresti-coull.js';
import { chiSquaredTest } from '../../../src/statistics/chi-squared-test.js';
import { cliffsDelta } from '../../../src/statistics/cliffs-delta.js';
import { differenceOfMeans, welchTTest } from '../../../src/statistics/compare-means.js';
import { differenceOfNetScores } from '../../../src/statistics/difference-of-net-scores.js';
import { differenceOfProportions } from '../../../src/statistics/difference-of-proportions.js';
import { cohensD } from '../../../src/statistics/effect-sizes.js';
import {
  estimateProportionByJeffreys,
  estimateProportionExactly,
} from '../../../src/statistics/exact-interval-of-proportion.js';
import { fisherExact } from '../../../src/statistics/fisher-exact.js';
import { estimateMean } from '../../../src/statistics/interval-of-mean.js';
import { estimateProportion } from '../../../src/statistics/interval-of-proportion.js';
import { kendallOf, kendallTest } from '../../../src/statistics/kendall.js';
import { momentsOf, type Moments } from '../../../src/statistics/moments.js';
import { compareOverlappingMeans, compareOverlappingProportions } from '../../../src/statistics/overlapping-groups.js';
import { mcnemarExact, pairedTTest, wilcoxonSignedRank } from '../../../src/statistics/paired-answers.js';
import { counted, crossed } from './answers.js';

const options = { confidence: 0.95 };
const share = (hits: number, trials: number) => ({ kind: 'proportion', hits, trials }) as const;
const moments = (counts: Readonly<Record<number, number>>): Moments => momentsOf(counted(counts))!;
const because = (reason: string) => ({ status: 'withheld', reason });
const isTop = (answer: number) => answer >= 9;
const rules = { promoter: isTop, detractor: (answer: number) => answer <= 6 };

describe('a share', () => {
  it.each([
    estimateProportion,
    estimateProportionExactly,
    estimateProportionByJeffreys,
    estimateProportionByAgrestiCoull,
  ])('is withheld without answers and with counts that are none (%o)', (estimate) => {
    expect(estimate(share(0, 0), options)).toMatchObject(because('no-answers'));
    for (const [hits, trials] of [
      [NaN, 5],
      [-1, 5],
      [6, 5],
      [1, Infinity],
    ] as const)
      expect(estimate(share(hits, trials), options)).toMatchObject(because('invalid-values'));
  });

  it('of one answer in a million has an interval above 0 that reaches 5.6 in a million', () => {
    const found = estimateProportionExactly(share(1, 1_000_000), options);
    expect(found).toMatchObject({ interval: [expect.closeTo(2.53e-8, 10), expect.closeTo(5.5716e-6, 9)] });
  });
});

describe('two groups', () => {
  it('of one answer each, or all alike, have no test', () => {
    expect(welchTTest(moments({ 3: 1 }), moments({ 4: 1 }))).toMatchObject(because('too-few-answers'));
    expect(welchTTest(moments({ 3: 5 }), moments({ 4: 5 }))).toMatchObject(because('no-variation'));
    expect(differenceOfMeans(moments({ 3: 1 }), moments({ 4: 2 }), options)).toMatchObject(because('too-few-answers'));
    expect(cohensD(moments({ 3: 5 }), moments({ 4: 5 }), options)).toMatchObject(because('no-variation'));
    expect(compareOverlappingMeans(moments({ 3: 1 }), moments({ 4: 1 }), { inBoth: 0 })).toMatchObject(
      because('too-few-answers'),
    );
    expect(fisherExact(share(0, 4), share(0, 9))).toMatchObject(because('no-variation'));
    expect(differenceOfProportions(share(1, 2), share(0, 0), options)).toMatchObject(because('no-answers'));
    expect(chiSquaredTest(crossed([1, 1, 4], [1, 2, 3]))).toMatchObject(because('no-variation'));
  });

  it('that are the same people do not differ by chance at all, and more people in both than there are is refused', () => {
    expect(compareOverlappingProportions(share(3, 10), share(5, 10), { inBoth: 10 })).toMatchObject(
      because('no-variation'),
    );
    expect(compareOverlappingProportions(share(3, 10), share(5, 10), { inBoth: 11 })).toMatchObject(
      because('invalid-values'),
    );
  });

  it('refuse what is no number', () => {
    expect(fisherExact(share(1.5, 3), share(1, 2))).toMatchObject(because('invalid-values'));
    expect(cliffsDelta(counted({ 1: NaN }), counted({ 1: 1 }), options)).toMatchObject(because('invalid-values'));
    expect(kendallOf(crossed([NaN, 1, 1]), options)).toMatchObject(because('invalid-values'));
    expect(estimateMean(counted({ 1: NaN }), options)).toMatchObject(because('invalid-values'));
    expect(pairedTTest(counted({ 1: -1 }))).toMatchObject(because('invalid-values'));
    expect(
      differenceOfNetScores({ first: counted({ 1: NaN }), second: counted({ 1: 1 }) }, rules, options),
    ).toMatchObject(because('invalid-values'));
  });

  it("at the ends of Cliff's delta keep an interval that is not a point", () => {
    const found = cliffsDelta(counted({ 9: 10 }), counted({ 2: 20 }), options);
    expect(found).toMatchObject({ value: 1, interval: [expect.closeTo(0.4448, 3), 1] });
  });

  it('of a million answers each are told apart by Fisher to 5e-89', () => {
    const test = fisherExact(share(510_000, 1_000_000), share(496_000, 1_000_000));
    if (test.status === 'withheld') throw new Error(test.reason);
    // z of the two shares is 19.8: the exact p lies near its normal tail.
    expect(Math.log10(test.p)).toBeGreaterThan(-88);
    expect(Math.log10(test.p)).toBeLessThan(-86);
  });
});

describe('pairs', () => {
  it('without a change have no test', () => {
    expect(wilcoxonSignedRank(counted({ 0: 8 }))).toMatchObject(because('no-variation'));
    expect(pairedTTest(counted({ 2: 8 }))).toMatchObject(because('no-variation'));
    expect(pairedTTest(counted({ 2: 1 }))).toMatchObject(because('too-few-answers'));
    expect(mcnemarExact(crossed([10, 10, 5], [3, 3, 2]), isTop)).toMatchObject(because('no-variation'));
    expect(kendallTest(crossed([1, 1, 3], [1, 2, 3]))).toMatchObject(because('no-variation'));
  });

  it('five that all rose give McNemar 2·½⁵', () => {
    expect(mcnemarExact(crossed([3, 10, 5]), isTop)).toMatchObject({
      p: expect.closeTo(0.0625, 12),
      statistic: 0,
      effect: -1,
    });
  });
});
