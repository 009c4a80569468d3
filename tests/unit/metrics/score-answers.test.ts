import { describe, expect, it } from 'vitest';
import { hitsByCluster, scoreAnswersFrom } from '../../../src/metrics/score-answers.js';
import { nps } from '../../../src/metrics/loyalty/nps.js';
import { csat } from '../../../src/metrics/satisfaction/csat.js';

const context = { confidence: 0.95, scale: { low: 0, high: 10 }, hitFrom: 8 };

describe('score answers', () => {
  it('an answer of 0 counts as a detractor', () => {
    expect(nps.compute(scoreAnswersFrom({ 0: 1, 10: 1 }), context)).toMatchObject({
      status: 'known',
      value: 0,
      answers: 2,
    });
  });

  it('an NPS of 0 is a figure, not a missing one', () => {
    expect(nps.compute(scoreAnswersFrom({ 3: 5, 9: 5 }), context)).toMatchObject({
      status: 'known',
      value: 0,
      answers: 10,
    });
  });

  it('one case an account is not clustered', () => {
    const answers = hitsByCluster([
      { cluster: 'a', isHit: true },
      { cluster: 'b', isHit: false },
    ]);
    expect(answers.clusters).toBeUndefined();
    expect([...answers.distribution.counts]).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('two cases of one account are clustered and give a wider interval than as many independent ones', () => {
    const cases = Array.from({ length: 20 }, (_, index) => ({
      cluster: `account ${Math.floor(index / 4)}`,
      isHit: index < 12,
    }));
    const clustered = csat.compute(hitsByCluster(cases), { ...context, hitFrom: 1 });
    const plain = csat.compute(scoreAnswersFrom({ 1: 12, 0: 8 }), { ...context, hitFrom: 1 });
    if (clustered.status !== 'known' || plain.status !== 'known') throw new Error('both are known');
    expect(clustered.method).toBe('wilson-clustered');
    expect(clustered.value).toBe(plain.value);
    const width = (interval: readonly [number, number] | undefined): number =>
      interval ? interval[1] - interval[0] : Number.NaN;
    expect(width(clustered.interval)).toBeGreaterThan(width(plain.interval));
  });
});

describe('answers of a single account', () => {
  it('give a figure without an interval: the spread between accounts is unknown', () => {
    const cases = Array.from({ length: 10 }, (_, index) => ({ cluster: 'only', isHit: index < 7 }));
    const estimate = csat.compute(hitsByCluster(cases), { ...context, hitFrom: 1 });
    expect(estimate).toEqual({ status: 'known', value: 0.7, answers: 10, method: 'wilson', clusters: 1 });
  });
});
