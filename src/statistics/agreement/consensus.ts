/** How near do answers lie to their mean, by the information in their distances? */
import { sum } from 'simple-statistics';
import type { Distribution } from '../../counts/shapes.js';
import type { Estimate } from '../estimate.js';
import { ratingCounts, type RatingScale } from './rating-counts.js';

/**
 * Consensus, 0 (half at each end) .. 1 (all alike): 1 + Σ p·log₂(1 − |x − mean|/width), width = high − low (Tastle &
 * Wierman 2007, International Journal of Approximate Reasoning 45, 531-545; R `agrmt::consensus`). Withheld: no answers, or
 * answers that are no step of the scale.
 */
export function consensusOf(distribution: Distribution, scale: RatingScale): Estimate {
  const found = ratingCounts(distribution, scale);
  if ('status' in found) return found;
  const { counts, answers } = found;
  const mean = sum(counts.map((count, step) => count * step)) / answers;
  const terms = counts.map((count, step) =>
    count === 0 ? 0 : (count / answers) * Math.log2(1 - Math.abs(step - mean) / (counts.length - 1)),
  );
  return { status: 'known', value: Math.max(0, Math.min(1, 1 + sum(terms))), answers, method: 'consensus' };
}
