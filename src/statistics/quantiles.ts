/** Below which value does a given share of the answers lie? */
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { orderedCounts } from './ordered-counts.js';

/** The quantile at p in 0..1, type 7: linear between the ranks around (n − 1)·p (R `quantile` default); undefined when empty. */
export function quantileOf(distribution: Distribution, p: number): number | undefined {
  const position = (countAnswers(distribution) - 1) * Math.min(1, Math.max(0, p));
  const rank = Math.floor(position);
  const share = position - rank;
  let passed = 0;
  let below: number | undefined;
  for (const [value, count] of orderedCounts(distribution)) {
    passed += count;
    if (below === undefined && passed > rank) below = value;
    if (below === undefined) continue;
    if (share === 0 || passed > rank + 1) return (1 - share) * below + share * value;
  }
  return below;
}

/** The middle answer, or the mean of the two in the middle (R `median`); undefined when empty. */
export function medianOf(distribution: Distribution): number | undefined {
  return quantileOf(distribution, 0.5);
}
