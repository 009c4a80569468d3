/** How sure is a share of answers when z² imagined answers, half of them hits, are added? */
import type { Proportion } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseProportion } from './input-checks.js';

/**
 * The share 0..1 with p~ ± z·√(p~(1 − p~)/n~), n~ = n + z², p~ = (x + z²/2)/n~, clamped to 0..1 (Agresti & Coull 1998,
 * The American Statistician 52, 119-126; statsmodels `proportion_confint(method="agresti_coull")`). It contains Wilson's.
 */
export function estimateProportionByAgrestiCoull(proportion: Proportion, { confidence }: IntervalOptions): Estimate {
  const refused = refuseProportion(proportion);
  if (refused) return refused;
  const { hits, trials } = proportion;
  const z = normalCriticalValue(confidence);
  const trialsAdded = trials + z * z;
  const centre = (hits + (z * z) / 2) / trialsAdded;
  const missing = (trials - hits + (z * z) / 2) / trialsAdded;
  const half = z * Math.sqrt((centre * missing) / trialsAdded);
  const interval = [Math.max(0, centre - half), Math.min(1, centre + half)] as const;
  return { status: 'known', value: hits / trials, interval, answers: trials, method: 'agresti-coull' };
}
