/** Are power and sample size those of R's power.prop.test and power.t.test and of its package pwr, and do they come true? */
import { describe, expect, it } from 'vitest';
import { noncentralTUpperTail } from '../../src/statistics/distributions/noncentral-t.js';
import { normalUpperTail } from '../../src/statistics/distributions/normal.js';
import {
  answersForTwoMeans,
  powerOfTwoMeans,
  smallestMeanChange,
} from '../../src/statistics/planning/power-of-means.js';
import {
  answersForShareEffect,
  answersForTwoShares,
  changedShare,
  effectOfShares,
  powerOfShareEffect,
  powerOfTwoShares,
  smallestShareChange,
} from '../../src/statistics/planning/power-of-shares.js';
import { answersForHalfWidth } from '../../src/statistics/planning/precision.js';
import { randomSource } from '../../src/statistics/resampling/random-source.js';
import { expectAllNear, readReference } from './reference-values.js';

interface Shares {
  readonly before: number;
  readonly after: number;
  readonly significance: number;
}
interface Means {
  readonly difference: number;
  readonly deviation: number;
  readonly significance: number;
}
const reference = readReference<{
  shares: readonly (Shares & { answers: number; power: number; h: number; hPower: number })[];
  shareSizes: readonly (Shares & { power: number; answers: number; hAnswers: number })[];
  means: readonly (Means & { answers: number; upper: number; both: number })[];
  meanSizes: readonly (Means & { power: number; answers: number; both: number })[];
  noncentral: readonly { t: number; df: number; ncp: number; upper: number }[];
  precision: readonly { width: number; share: number; people: number; answers: number }[];
}>('planning');

describe('what the help pages of R print', () => {
  const shares = { before: 0.5, after: 0.75 };
  it('power.prop.test', () => {
    expect(powerOfTwoShares(50, shares, 0.05)).toBeCloseTo(0.74, 3);
    expect(answersForTwoShares(shares, { significance: 0.05, power: 0.9 })).toBeCloseTo(76.7, 1);
  });
  it('power.t.test', () => {
    expect(powerOfTwoMeans(20, { difference: 1, deviation: 1 }, { significance: 0.05 })).toBeCloseTo(0.8689528, 7);
    const plan = { significance: 0.05, power: 0.9 };
    expect(answersForTwoMeans({ difference: 1, deviation: 1 }, plan)).toBeCloseTo(22.0211, 4);
  });
});

describe('a grid of values', () => {
  it('shares: pooled and by the arcsine', () => {
    expectAllNear(reference.shares, (one) => [powerOfTwoShares(one.answers, one, one.significance), one.power]);
    expectAllNear(reference.shares, (one) => [effectOfShares(one), one.h]);
    expectAllNear(reference.shares, (one) => [powerOfShareEffect(one.answers, one.h, one.significance), one.hPower]);
    expectAllNear(reference.shareSizes, (one) => [answersForTwoShares(one, one), one.answers]);
    expectAllNear(reference.shareSizes, (one) => [answersForShareEffect(effectOfShares(one), one) ?? 0, one.hAnswers]);
  });
  it('noncentral t', () => {
    expectAllNear(
      reference.noncentral,
      ({ t, df, ncp, upper }) => [noncentralTUpperTail(t, { degreesOfFreedom: df, noncentrality: ncp }), upper],
      1e-8,
    );
  });
  it('means: one tail and both', () => {
    const power = (one: (typeof reference.means)[number], tails: 'upper' | 'both') =>
      powerOfTwoMeans(one.answers, one, { significance: one.significance, tails });
    expectAllNear(reference.means, (one) => [power(one, 'upper'), one.upper], 1e-8);
    expectAllNear(reference.means, (one) => [power(one, 'both'), one.both], 1e-8);
    expectAllNear(reference.meanSizes, (one) => [answersForTwoMeans(one, one) ?? 0, one.answers], 1e-8);
    expectAllNear(
      reference.meanSizes,
      (one) => [answersForTwoMeans(one, { ...one, tails: 'both' }) ?? 0, one.both],
      1e-8,
    );
  });
  it('precision with finite-population correction', () => {
    expectAllNear(reference.precision, ({ width, share, people, answers }) => {
      const group = { people, variance: share * (1 - share), alikeness: 0, accountSize: 1 };
      return [answersForHalfWidth(width, group, { confidence: 0.95 }), answers];
    });
  });
});

describe('the smallest change is the one found with the power asked for', () => {
  const plan = { significance: 0.05, power: 0.8 };
  it.each([0.02, 0.5, 0.83])('of a share of %d', (before) => {
    const change = smallestShareChange(150, before, plan) ?? NaN;
    expect(powerOfTwoShares(150, { before, after: changedShare(before, change) }, 0.05)).toBeCloseTo(0.8, 9);
  });
  it.each([2, 3, 40])('of a mean over %d answers', (answers) => {
    const difference = smallestMeanChange(answers, 1.2, plan) ?? NaN;
    expect(powerOfTwoMeans(answers, { difference, deviation: 1.2 }, { significance: 0.05 })).toBeCloseTo(0.8, 9);
  });
  it('is none where no change can be found', () => {
    expect(smallestShareChange(2, 0.5, plan)).toBeUndefined();
    expect(smallestMeanChange(1, 1, plan)).toBeUndefined();
  });
});

describe('twenty thousand simulated pairs of periods', () => {
  it('find a change of a share as often as was planned', () => {
    const shares = { before: 0.7, after: 0.6 };
    const answers = Math.ceil(answersForTwoShares(shares, { significance: 0.05, power: 0.8 }));
    const random = randomSource(20_261_127);
    const drawn = (share: number): number => {
      let hits = 0;
      for (let answer = 0; answer < answers; answer += 1) if (random() < share) hits += 1;
      return hits / answers;
    };
    let found = 0;
    const pairs = 20_000;
    for (let pair = 0; pair < pairs; pair += 1) {
      const [first, second] = [drawn(shares.before), drawn(shares.after)];
      const mean = (first + second) / 2;
      const z = Math.abs(first - second) / Math.sqrt((2 * mean * (1 - mean)) / answers);
      if (2 * normalUpperTail(z) < 0.05) found += 1;
    }
    // Three standard errors of a simulated share of 0.8 are 0.0085; whole answers and the normal curve take a little more.
    expect(Math.abs(found / pairs - powerOfTwoShares(answers, shares, 0.05))).toBeLessThan(0.012);
  });
});
