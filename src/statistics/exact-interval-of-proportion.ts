/** How sure is a share of answers, by quantiles of the beta distribution? */
import type { Proportion } from '../counts/shapes.js';
import { betaQuantile } from './distributions/beta.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseProportion } from './input-checks.js';

/**
 * The share 0..1 with the interval that covers at least `confidence` at every true share, at the price of being wide:
 * beta quantiles α/2 of (x, n − x + 1) and 1 − α/2 of (x + 1, n − x) (Clopper & Pearson 1934, Biometrika 26, 404-413;
 * R `binom.test`).
 */
export function estimateProportionExactly(proportion: Proportion, { confidence }: IntervalOptions): Estimate {
  const refused = refuseProportion(proportion);
  if (refused) return refused;
  const { hits, trials } = proportion;
  const outside = (1 - confidence) / 2;
  const low = hits === 0 ? 0 : betaQuantile(outside, hits, trials - hits + 1);
  const high = hits === trials ? 1 : betaQuantile(1 - outside, hits + 1, trials - hits);
  return { status: 'known', value: hits / trials, interval: [low, high], answers: trials, method: 'clopper-pearson' };
}

/**
 * The share 0..1 with the equal-tailed interval of Beta(x + ½, n − x + ½), the posterior under Jeffreys' prior; its ends
 * are 0 and 1 where no answer or every answer is a hit (Brown, Cai & DasGupta 2001, Statistical Science 16, 101-133).
 */
export function estimateProportionByJeffreys(proportion: Proportion, { confidence }: IntervalOptions): Estimate {
  const refused = refuseProportion(proportion);
  if (refused) return refused;
  const { hits, trials } = proportion;
  const outside = (1 - confidence) / 2;
  const [a, b] = [hits + 0.5, trials - hits + 0.5];
  const value = hits / trials;
  // At low confidence the posterior, drawn towards ½, may miss a share near an end that it belongs to.
  const low = hits === 0 ? 0 : Math.min(value, betaQuantile(outside, a, b));
  const high = hits === trials ? 1 : Math.max(value, betaQuantile(1 - outside, a, b));
  return { status: 'known', value, interval: [low, high], answers: trials, method: 'jeffreys' };
}
