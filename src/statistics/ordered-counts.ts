/** Which values occur how often, from the lowest up? */
import type { Distribution } from '../counts/shapes.js';

export type ValueCount = readonly [value: number, count: number];

/**
 * The occurring values in ascending order. Sums taken in this order do not depend on the order in which answers
 * arrived, so the same answers give the same bytes.
 */
export function orderedCounts(distribution: Distribution): readonly ValueCount[] {
  return [...distribution.counts].filter(([, count]) => count > 0).sort(([left], [right]) => left - right);
}
