/** Small questions about a distribution that need no statistics. */
import type { Distribution } from './shapes.js';

/** How many answers a distribution holds. */
export function countAnswers(distribution: Distribution): number {
  let answers = 0;
  // Thousands of small maps are gone through before the code is optimised: forEach makes no object for each entry.
  distribution.counts.forEach((count) => {
    answers += count;
  });
  return answers;
}

/** The distributions added up value by value. */
export function addDistributions(distributions: Iterable<Distribution>): Distribution {
  const counts = new Map<number, number>();
  for (const distribution of distributions) {
    distribution.counts.forEach((count, value) => {
      counts.set(value, (counts.get(value) ?? 0) + count);
    });
  }
  return { kind: 'distribution', counts };
}
