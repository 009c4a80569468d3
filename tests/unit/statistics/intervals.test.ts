/** What do the intervals say at their edges? */
import { describe, expect, it } from 'vitest';
import { estimateClusteredMean } from '../../../src/statistics/interval-of-clustered-mean.js';
import { estimateClusteredProportion } from '../../../src/statistics/interval-of-clustered-proportion.js';
import { estimateMean } from '../../../src/statistics/interval-of-mean.js';
import { estimateClusteredNetScore, estimateNetScore } from '../../../src/statistics/interval-of-net-score.js';
import { estimateProportion, shareAtLeast, wilsonInterval } from '../../../src/statistics/interval-of-proportion.js';
import { studentTQuantile } from '../../../src/statistics/distributions/student-t.js';
import { clustered, counted } from './answers.js';

const options = { confidence: 0.95 };
const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
const isHigh = (answer: number) => answer >= 9;
const noAnswers = { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };

describe('a share', () => {
  it('counts answers at the cut as hits', () => {
    expect(shareAtLeast(counted({ 3: 2, 4: 5, 5: 1 }), 4)).toEqual({ kind: 'proportion', hits: 6, trials: 8 });
  });

  it('of no answers is withheld', () => {
    expect(estimateProportion({ kind: 'proportion', hits: 0, trials: 0 }, options)).toEqual(noAnswers);
  });

  it('of zero hits is 0, which is not missing, with an interval above it', () => {
    const estimate = estimateProportion({ kind: 'proportion', hits: 0, trials: 5 }, options);
    expect(estimate).toMatchObject({ status: 'known', value: 0, answers: 5, method: 'wilson' });
  });
});

describe('a mean', () => {
  it('of one answer is known and has no interval', () => {
    expect(estimateMean(counted({ 8: 1 }), options)).toEqual({ status: 'known', value: 8, answers: 1, method: 't' });
  });

  it('of equal answers has its value as interval', () => {
    expect(estimateMean(counted({ 5: 4 }), options)).toMatchObject({ value: 5, interval: [5, 5], standardError: 0 });
  });

  it('of no answers is withheld', () => {
    expect(estimateMean(counted({}), options)).toEqual(noAnswers);
  });
});

describe('a net score', () => {
  it('counts an answer of 0 as a detractor', () => {
    expect(estimateNetScore(counted({ 0: 1, 10: 3 }), rules, options)).toMatchObject({ value: 50, answers: 4 });
  });

  it('of 45 promoters and 25 detractors in 100 is 20, without a trace of binary rounding', () => {
    expect(estimateNetScore(counted({ 10: 45, 7: 30, 3: 25 }), rules, options)).toMatchObject({ value: 20 });
  });

  it('of 0 is known: as many promoters as detractors is not a missing answer', () => {
    expect(estimateNetScore(counted({ 2: 5, 9: 5 }), rules, options)).toMatchObject({ status: 'known', value: 0 });
  });

  it('lies in its own interval even at 50 % confidence, where the adjusted centre leaves it out', () => {
    const estimate = estimateNetScore(counted({ 10: 5 }), rules, { confidence: 0.5 });
    expect(estimate).toMatchObject({ value: 100, interval: [expect.any(Number), 100] });
  });

  it('of no answers is withheld', () => {
    expect(estimateNetScore(counted({}), rules, options)).toEqual(noAnswers);
  });
});

describe('answers clustered by account', () => {
  it('of a single account are withheld: two accounts are needed', () => {
    const withheld = { status: 'withheld', reason: 'too-few-answers', answers: 4, needed: 2 };
    const single = clustered({ 9: 3, 2: 1 });
    expect(estimateClusteredMean(single, options)).toEqual(withheld);
    expect(estimateClusteredProportion(single, isHigh, options)).toEqual(withheld);
    expect(estimateClusteredNetScore(single, rules, options)).toEqual(withheld);
  });

  it('of accounts without answers are withheld', () => {
    expect(estimateClusteredMean(clustered({}, { 3: 0 }), options)).toEqual(noAnswers);
    expect(estimateClusteredNetScore(clustered(), rules, options)).toEqual(noAnswers);
  });

  it('do not count an account without answers as a cluster', () => {
    const estimate = estimateClusteredMean(clustered({ 3: 2 }, {}, { 5: 1 }), options);
    expect(estimate).toMatchObject({ clusters: 2, degreesOfFreedom: 1, answers: 3 });
  });

  it('that all agree inside each account are worth one answer per account', () => {
    // p = 1/2; each of 4 accounts of 5 is all hit or all miss: var = 4/3 · 4 · (2.5/20)² = 1/12, n_eff = (1/4)/(1/12) = 3.
    const estimate = estimateClusteredProportion(clustered({ 10: 5 }, { 9: 5 }, { 1: 5 }, { 2: 5 }), isHigh, options);
    const critical = studentTQuantile(0.975, 3);
    const [low, high] = wilsonInterval(0.5, critical ** 2 / 3);
    expect(estimate).toMatchObject({ value: 0.5, answers: 20, clusters: 4, method: 'wilson-clustered' });
    expect(estimate).toMatchObject({ interval: [expect.closeTo(low, 12), expect.closeTo(high, 12)] });
  });

  it('that are all hits fall back on (Σ m)² ÷ Σ m² effective answers', () => {
    const estimate = estimateClusteredProportion(clustered({ 10: 4 }, { 9: 1, 10: 1 }, { 9: 2 }), isHigh, options);
    // Sizes 4, 2, 2 sum to 8 and their squares to 24: 64 ÷ 24.
    const expected = wilsonInterval(1, studentTQuantile(0.975, 2) ** 2 / (64 / 24));
    expect(estimate).toMatchObject({ value: 1, interval: [expect.closeTo(expected[0], 12), 1] });
  });

  it('never give a narrower share than independent answers would', () => {
    const mixed = clustered({ 9: 1, 3: 1 }, { 10: 1, 2: 1 }, { 9: 1, 1: 1 }, { 9: 2, 1: 1 });
    const estimate = estimateClusteredProportion(mixed, isHigh, options);
    const plain = estimateProportion({ kind: 'proportion', hits: 5, trials: 9 }, options);
    if (estimate.status !== 'known' || plain.status !== 'known') throw new Error('both are known');
    const width = (interval: readonly [number, number] | undefined) => (interval?.[1] ?? 0) - (interval?.[0] ?? 0);
    expect(width(estimate.interval)).toBeGreaterThan(width(plain.interval));
  });

  it('with equal account means still give a mean an interval of some width', () => {
    const estimate = estimateClusteredMean(clustered({ 1: 1, 5: 1 }, { 2: 1, 4: 1 }), options);
    // s² = (4 + 4 + 1 + 1)/3, SE = √(s²/4).
    expect(estimate).toMatchObject({ value: 3, standardError: expect.closeTo(Math.sqrt(10 / 12), 12) });
  });
});
