/** Are these numbers fit to be computed with, or is there a reason to refuse them? */
import type { CrossTable, Distribution, Proportion } from '../counts/shapes.js';
import type { WithheldEstimate } from './estimate.js';

export const invalidValues: WithheldEstimate = { status: 'withheld', reason: 'invalid-values' };

const isCount = (count: number): boolean => Number.isFinite(count) && count >= 0;

/** A share must count hits among trials: 0 <= hits <= trials. */
export function refuseProportion({ hits, trials }: Proportion): WithheldEstimate | undefined {
  if (!isCount(hits) || !isCount(trials) || hits > trials) return invalidValues;
  return trials === 0 ? { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 } : undefined;
}

/** Values must be finite and counts not negative. */
export function refuseDistribution({ counts }: Distribution): WithheldEstimate | undefined {
  for (const [value, count] of counts) if (!Number.isFinite(value) || !isCount(count)) return invalidValues;
  return undefined;
}

/** Both values of a cell must be finite and its count not negative. */
export function refuseCrossTable({ cells }: CrossTable): WithheldEstimate | undefined {
  return cells.every(([x, y, count]) => Number.isFinite(x) && Number.isFinite(y) && isCount(count))
    ? undefined
    : invalidValues;
}

/** A weight of 0 would drop an answer without saying so, a negative one has no meaning. */
export function refuseWeights(weights: readonly number[]): WithheldEstimate | undefined {
  return weights.every((weight) => Number.isFinite(weight) && weight > 0)
    ? undefined
    : { status: 'withheld', reason: 'invalid-weights', answers: weights.length };
}

/** Every number must be finite. */
export function refuseNumbers(values: readonly number[]): WithheldEstimate | undefined {
  return values.every(Number.isFinite) ? undefined : invalidValues;
}
