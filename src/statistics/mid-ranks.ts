/** Which rank does each value have when equal values share the mean of their ranks? */
import { addDistributions, countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { orderedCounts, type ValueCount } from './ordered-counts.js';

export interface PooledRanks {
  readonly answers: number;
  /** Distinct values, ascending, with the number of answers tied there. */
  readonly ties: readonly ValueCount[];
  /** Mid-rank of each value, 1..answers (R `rank`). */
  readonly rankOf: ReadonlyMap<number, number>;
}

/** Mid-ranks over all groups taken together. */
export function rankTogether(groups: readonly Distribution[]): PooledRanks {
  const pooled = addDistributions(groups);
  const ties = orderedCounts(pooled);
  const rankOf = new Map<number, number>();
  let before = 0;
  for (const [value, count] of ties) {
    rankOf.set(value, before + (count + 1) / 2);
    before += count;
  }
  return { answers: countAnswers(pooled), ties, rankOf };
}

/** A distribution with every value replaced by its mid-rank. */
export function ranksIn({ counts }: Distribution, { rankOf }: PooledRanks): Distribution {
  return {
    kind: 'distribution',
    counts: new Map([...counts].map(([value, count]) => [rankOf.get(value) ?? 0, count])),
  };
}
