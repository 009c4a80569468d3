/** How often was each step of a rating scale chosen? */
import { sum } from 'simple-statistics';
import type { Distribution } from '../../counts/shapes.js';
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues, refuseDistribution } from '../input-checks.js';

/** Whole steps from the lowest to the highest answer that could be given. */
export interface RatingScale {
  readonly low: number;
  readonly high: number;
}

export interface RatingCounts {
  /** One count per step, the lowest first, empty ones included. */
  readonly counts: readonly number[];
  readonly answers: number;
}

/** Withheld: an answer that is no step of the scale, a scale of a single step, or no answers. */
export function ratingCounts(distribution: Distribution, { low, high }: RatingScale): RatingCounts | WithheldEstimate {
  if (!Number.isInteger(low) || !Number.isInteger(high) || high <= low) return invalidValues;
  const refused = refuseDistribution(distribution);
  if (refused) return refused;
  const isStep = (value: number): boolean => Number.isInteger(value) && value >= low && value <= high;
  if (![...distribution.counts].every(([value, count]) => count === 0 || isStep(value))) return invalidValues;
  const counts = Array.from({ length: high - low + 1 }, (_, step) => distribution.counts.get(low + step) ?? 0);
  const answers = sum(counts);
  return answers === 0 ? { status: 'withheld', reason: 'no-answers', answers, needed: 1 } : { counts, answers };
}
