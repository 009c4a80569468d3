/** For worked examples: one account with one case, in the first or the second of two groups whose shares are compared. */
import type { ProportionPair } from '../statistics/difference-of-clustered-proportions.js';

export function workedPair(side: 'first' | 'second', hits: number): ProportionPair {
  const none = { hits: 0, trials: 0 };
  return { first: none, second: none, [side]: { hits, trials: 1 } };
}
