/** Where does each score of one group stand among those of the other? */
import { countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import { orderedCounts } from '../ordered-counts.js';

/** The share of `others` below each value of `own`, ties counting half, 0..1. One walk over both. */
export function placementsOf(own: Distribution, others: Distribution): ReadonlyMap<number, number> {
  const ordered = orderedCounts(others);
  const total = countAnswers(others);
  let [next, passed] = [0, 0];
  return new Map(
    orderedCounts(own).map(([value]) => {
      for (let at = ordered[next]; at !== undefined && at[0] < value; at = ordered[next]) {
        passed += at[1];
        next += 1;
      }
      const at = ordered[next];
      const equal = at?.[0] === value ? at[1] : 0;
      return [value, (passed + equal / 2) / total] as const;
    }),
  );
}
