/** How sure is a share of answers? */
import { countAnswers } from '../counts/distribution.js';
import type { Distribution, Proportion } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseProportion } from './input-checks.js';

/**
 * Wilson's interval of a share 0..1. `spread` = critical value² ÷ answers; centre = (p + spread/2)/(1 + spread),
 * half = √(spread·p(1 − p) + spread²/4)/(1 + spread) (Wilson 1927; R `prop.test(correct = FALSE)`).
 */
export function wilsonInterval(share: number, spread: number): readonly [low: number, high: number] {
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * share * (1 - share) + (spread * spread) / 4);
  const low = share === 0 ? 0 : Math.max(0, (centre - half) / (1 + spread));
  const high = share === 1 ? 1 : Math.min(1, (centre + half) / (1 + spread));
  return [low, high];
}

/** The share hits ÷ trials, 0..1, with Wilson's interval; Wald's covers 22 % instead of 95 % at 5 answers and P = .95. */
export function estimateProportion(proportion: Proportion, { confidence }: IntervalOptions): Estimate {
  const refused = refuseProportion(proportion);
  if (refused) return refused;
  const { hits, trials } = proportion;
  const value = hits / trials;
  const interval = wilsonInterval(value, normalCriticalValue(confidence) ** 2 / trials);
  return { status: 'known', value, interval, answers: trials, method: 'wilson' };
}

/** How many answers are `cut` or higher, out of all. */
export function shareAtLeast(distribution: Distribution, cut: number): Proportion {
  let hits = 0;
  for (const [answer, count] of distribution.counts) if (answer >= cut) hits += count;
  return { kind: 'proportion', hits, trials: countAnswers(distribution) };
}
