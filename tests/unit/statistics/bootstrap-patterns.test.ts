/** Accounts drawn as kinds give the interval of accounts drawn one by one. */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../src/counts/shapes.js';
import { bootstrapClusters } from '../../../src/statistics/resampling/bootstrap.js';
import { bootstrapPatterns } from '../../../src/statistics/resampling/bootstrap-patterns.js';
import { momentsOf } from '../../../src/statistics/moments.js';

const cluster = (...answers: readonly number[]): Distribution => {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return { kind: 'distribution', counts };
};
const kinds = [cluster(1, 2), cluster(5), cluster(4, 4, 5), cluster(3)];
const clusters = {
  kind: 'clustered-distribution',
  clusters: Array.from({ length: 80 }, (_, at) => kinds[at % 4] ?? cluster()),
} as const;
const mean = (drawn: Distribution): number | undefined => momentsOf(drawn)?.mean;
const options = { seed: 5, draws: 2000, confidence: 0.95 } as const;

describe('bootstrap of kinds of accounts', () => {
  it('agrees with the bootstrap of accounts, up to the chance of the draws', () => {
    const [fast, slow] = [
      bootstrapPatterns(clusters, mean, options),
      bootstrapClusters(clusters, mean, { ...options, kind: 'bootstrap-percentile' }),
    ];
    if (fast.status !== 'known' || slow.status !== 'known') throw new Error('both are known');
    expect(fast.value).toBe(slow.value);
    expect(fast.standardError).toBeCloseTo(slow.standardError ?? 0, 1);
    for (const end of [0, 1] as const) expect(Math.abs(fast.interval[end] - slow.interval[end])).toBeLessThan(0.05);
  });
  it('gives the same interval for the same seed, and none for a single account', () => {
    expect(bootstrapPatterns(clusters, mean, options)).toEqual(bootstrapPatterns(clusters, mean, options));
    const one = { ...clusters, clusters: [cluster(1, 5)] };
    expect(bootstrapPatterns(one, mean, options)).toMatchObject({ status: 'withheld', reason: 'too-few-answers' });
  });
});
