/** Small questions about a distribution that need no statistics. */
import type { Distribution } from './shapes.js';

/** How many answers a distribution holds. */
export function countAnswers(distribution: Distribution): number {
  let answers = 0;
  for (const count of distribution.counts.values()) answers += count;
  return answers;
}

/** The distributions added up value by value. */
export function addDistributions(distributions: Iterable<Distribution>): Distribution {
  const counts = new Map<number, number>();
  for (const distribution of distributions) {
    for (const [value, count] of distribution.counts) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return { kind: 'distribution', counts };
}
