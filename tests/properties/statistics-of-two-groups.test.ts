/** Which laws hold for differences, tests and effects of any two groups? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proportion } from '../../src/counts/shapes.js';
import { estimateProportionByAgrestiCoull } from '../../src/statistics/agresti-coull.js';
import { cliffsDelta } from '../../src/statistics/cliffs-delta.js';
import { differenceOfMeans, welchTTest } from '../../src/statistics/compare-means.js';
import { mannWhitney } from '../../src/statistics/compare-two.js';
import { differenceOfNetScores } from '../../src/statistics/difference-of-net-scores.js';
import { differenceOfProportions } from '../../src/statistics/difference-of-proportions.js';
import {
  binomialTails,
  logBinomialWeight,
  logHypergeometricWeight,
} from '../../src/statistics/distributions/binomial.js';
import { cohensD, cohensH, hedgesG } from '../../src/statistics/effect-sizes.js';
import {
  estimateProportionByJeffreys,
  estimateProportionExactly,
} from '../../src/statistics/exact-interval-of-proportion.js';
import { fisherExact } from '../../src/statistics/fisher-exact.js';
import { estimateProportion } from '../../src/statistics/interval-of-proportion.js';
import { momentsOf, type Moments } from '../../src/statistics/moments.js';
import { compareOverlappingMeans, compareOverlappingProportions } from '../../src/statistics/overlapping-groups.js';
import { intervalOf, ofAnswers, seeded } from './any-answers.js';

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 });
const share = fc
  .integer({ min: 1, max: 60 })
  .chain((trials) =>
    fc.integer({ min: 0, max: trials }).map((hits): Proportion => ({ kind: 'proportion', hits, trials })),
  );
const confidence = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99);
const options = { confidence: 0.95 };
const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
const momentsFrom = (values: readonly number[]): Moments => momentsOf(ofAnswers(values))!;
const missed = ({ hits, trials }: Proportion): Proportion => ({ kind: 'proportion', hits: trials - hits, trials });

describe('intervals of a share', () => {
  const methods = [
    estimateProportion,
    estimateProportionExactly,
    estimateProportionByJeffreys,
    estimateProportionByAgrestiCoull,
  ];

  it('hold the share, stay in 0..1 and are mirrored when hits and misses change places', () => {
    fc.assert(
      fc.property(share, confidence, (hits, level) => {
        for (const estimate of methods) {
          const [low, high] = intervalOf(estimate(hits, { confidence: level }), [0, 1]);
          const [mirroredLow, mirroredHigh] = intervalOf(estimate(missed(hits), { confidence: level }), [0, 1]);
          expect(low + mirroredHigh).toBeCloseTo(1, 10);
          expect(high + mirroredLow).toBeCloseTo(1, 10);
        }
      }),
      seeded,
    );
  });

  it('Agresti-Coull holds Wilson, and the exact interval holds Jeffreys', () => {
    fc.assert(
      fc.property(share, (hits) => {
        const [wilson, exact, jeffreys, added] = methods.map((estimate) => intervalOf(estimate(hits, options), [0, 1]));
        for (const [inner, outer] of [
          [wilson!, added!],
          [jeffreys!, exact!],
        ] as const) {
          expect(inner[0]).toBeGreaterThanOrEqual(outer[0] - 1e-12);
          expect(inner[1]).toBeLessThanOrEqual(outer[1] + 1e-12);
        }
      }),
      seeded,
    );
  });

  it('Clopper and Pearson cover at least what they promise, at any true share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, p) => {
        let covered = 0;
        for (let hits = 0; hits <= trials; hits += 1) {
          const [low, high] = intervalOf(
            estimateProportionExactly({ kind: 'proportion', hits, trials }, options),
            [0, 1],
          );
          if (low <= p && p <= high) covered += Math.exp(logBinomialWeight(hits, { trials, p }));
        }
        expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});

describe('two shares', () => {
  it('change the sign of everything, and no p, when they change places', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = intervalOf(differenceOfProportions(one, other, options), [-1, 1]);
        const [backLow, backHigh] = intervalOf(differenceOfProportions(other, one, options), [-1, 1]);
        expect(low + backHigh).toBeCloseTo(0, 12);
        expect(high + backLow).toBeCloseTo(0, 12);
        intervalOf(cohensH(one, other, options), [-Math.PI, Math.PI]);
        const inBoth = Math.floor(Math.min(one.trials, other.trials) / 2);
        for (const compare of [
          fisherExact,
          (a: Proportion, b: Proportion) => compareOverlappingProportions(a, b, { inBoth }),
        ]) {
          const [forth, back] = [compare(one, other), compare(other, one)];
          expect(back.status).toBe(forth.status);
          if (forth.status === 'withheld' || back.status === 'withheld') return;
          expect(back.p).toBeCloseTo(forth.p, 10);
          expect(forth.p).toBeGreaterThanOrEqual(0);
          expect(forth.p).toBeLessThanOrEqual(1);
        }
      }),
      seeded,
    );
  });

  it('Fisher adds up the tables that are no more probable, one by one', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const test = fisherExact(one, other);
        if (test.status === 'withheld') return;
        const hits = one.hits + other.hits;
        const of = { hits, misses: one.trials + other.trials - hits, draws: one.trials };
        const limit = logHypergeometricWeight(one.hits, of) + 1e-7;
        let p = 0;
        for (let k = 0; k <= one.trials; k += 1) {
          const weight = logHypergeometricWeight(k, of);
          if (weight <= limit) p += Math.exp(weight);
        }
        expect(test.p).toBeCloseTo(Math.min(1, p), 10);
      }),
      seeded,
    );
  });

  it('binomial tails and weights add up to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, p) => {
        const weights = Array.from({ length: trials + 1 }, (_, x) => Math.exp(logBinomialWeight(x, { trials, p })));
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 10);
        const { lower, upper } = binomialTails(trials / 3, { trials, p });
        expect(lower + upper).toBeCloseTo(1, 12);
      }),
      seeded,
    );
  });
});

describe('two groups of answers', () => {
  it("Cliff's delta is that of Mann-Whitney, lies in its interval, and turns its sign with the groups", () => {
    fc.assert(
      fc.property(answers, answers, confidence, (one, other, level) => {
        const [first, second] = [ofAnswers(one), ofAnswers(other)];
        const delta = cliffsDelta(first, second, { confidence: level });
        const [low, high] = intervalOf(delta, [-1, 1]);
        const [backLow, backHigh] = intervalOf(cliffsDelta(second, first, { confidence: level }), [-1, 1]);
        expect(low + backHigh).toBeCloseTo(0, 10);
        expect(high + backLow).toBeCloseTo(0, 10);
        const ranks = mannWhitney(first, second);
        if (ranks.status === 'known') expect(delta).toMatchObject({ value: expect.closeTo(ranks.effect!, 12) });
      }),
      seeded,
    );
  });

  it('Welch: the interval misses 0 exactly where p is below 5 %; a shift of both changes nothing', () => {
    fc.assert(
      fc.property(answers, answers, fc.integer({ min: -1e6, max: 1e6 }), (one, other, shift) => {
        const test = welchTTest(momentsFrom(one), momentsFrom(other));
        if (test.status === 'withheld') return;
        const [low, high] = intervalOf(differenceOfMeans(momentsFrom(one), momentsFrom(other), options));
        if (Math.abs(test.p - 0.05) > 1e-9) expect(low > 0 || high < 0).toBe(test.p < 0.05);
        const moved = (values: readonly number[]) => momentsFrom(values.map((value) => value + shift));
        expect(welchTTest(moved(one), moved(other))).toMatchObject({ statistic: expect.closeTo(test.statistic, 7) });
      }),
      seeded,
    );
  });

  it("Hedges' g is a little smaller than Cohen's d, and more overlap makes a difference of means surer", () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const [first, second] = [momentsFrom(one), momentsFrom(other)];
        const [d, g] = [cohensD(first, second, options), hedgesG(first, second, options)];
        intervalOf(d);
        intervalOf(g);
        if (d.status === 'known' && g.status === 'known')
          expect(Math.abs(g.value)).toBeLessThanOrEqual(Math.abs(d.value));
        const most = Math.min(one.length, other.length) - 1;
        const [none, some] = [0, most].map((inBoth) => compareOverlappingMeans(first, second, { inBoth }));
        if (none!.status === 'known' && some!.status === 'known')
          expect(Math.abs(some!.statistic)).toBeGreaterThanOrEqual(Math.abs(none!.statistic) - 1e-12);
      }),
      seeded,
    );
  });

  it('differences of net scores stay in −200..200, hold their value and turn their sign with the groups', () => {
    fc.assert(
      fc.property(answers, answers, confidence, (one, other, level) => {
        const groups = { first: ofAnswers(one), second: ofAnswers(other) };
        const back = { first: groups.second, second: groups.first };
        const [low, high] = intervalOf(differenceOfNetScores(groups, rules, { confidence: level }), [-200, 200]);
        const [backLow, backHigh] = intervalOf(differenceOfNetScores(back, rules, { confidence: level }), [-200, 200]);
        expect(low + backHigh).toBeCloseTo(0, 9);
        expect(high + backLow).toBeCloseTo(0, 9);
      }),
      seeded,
    );
  });
});
