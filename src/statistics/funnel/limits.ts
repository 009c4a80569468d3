/** Between which shares does a unit of a given size lie, if only chance makes it differ? */
import type { IntervalOptions, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { unitTails } from './unit-tails.js';

/** The lowest and the highest count, and share 0..1, that are still within. */
export interface FunnelLimits {
  readonly status: 'known';
  readonly counts: readonly [low: number, high: number];
  readonly shares: readonly [low: number, high: number];
}

/** The lowest of 0..trials at which a condition holds that, once met, holds for all counts above. */
function firstCount(trials: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, trials];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Exact limits of a funnel plot for units of `trials` cases: the counts x with P(X <= x) > α/2 and P(X >= x) > α/2 of the
 * binomial distribution around `reference`, 0..1 (Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202, without his
 * smoothing between counts; R `qbinom`). A perfect unit of three cases is within them at .85, as it is not within the
 * arcsine limits of `FunnelPlotR`. At most α of fair units lie outside. Trials not whole or below 1, a reference outside
 * 0..1: `invalid-values`.
 */
export function funnelLimits(
  trials: number,
  reference: number,
  { confidence }: IntervalOptions,
): FunnelLimits | WithheldEstimate {
  if (!Number.isInteger(trials) || trials < 1 || !(reference >= 0 && reference <= 1)) return invalidValues;
  const outside = (1 - confidence) / 2;
  const low = firstCount(trials, (count) => unitTails(count, trials, reference).low > outside);
  const above = firstCount(
    trials + 1,
    (count) => count > trials || unitTails(count, trials, reference).high <= outside,
  );
  const high = above - 1;
  return { status: 'known', counts: [low, high], shares: [low / trials, high / trials] };
}
