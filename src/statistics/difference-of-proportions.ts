/** How far apart are the shares of two separate groups, and how sure is that? */
import type { Proportion } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseProportion } from './input-checks.js';
import { wilsonInterval } from './interval-of-proportion.js';

/**
 * First share − second share, −1..1, with Newcombe's interval from both Wilson intervals [l, u]:
 * d − √((p₁ − l₁)² + (u₂ − p₂)²), d + √((u₁ − p₁)² + (p₂ − l₂)²) (Newcombe 1998, Statistics in Medicine 17, 873-890,
 * method 10; R `prop.test` has Wald's instead). `answers` counts both groups. An empty group: withheld.
 */
export function differenceOfProportions(first: Proportion, second: Proportion, options: IntervalOptions): Estimate {
  const refused = refuseProportion(first) ?? refuseProportion(second);
  if (refused) return refused;
  const square = normalCriticalValue(options.confidence) ** 2;
  const [p1, p2] = [first.hits / first.trials, second.hits / second.trials];
  const [low1, high1] = wilsonInterval(p1, square / first.trials);
  const [low2, high2] = wilsonInterval(p2, square / second.trials);
  // One division, so that equal shares of unequal groups (1 of 3, 2 of 6) differ by 0.
  const value = (first.hits * second.trials - second.hits * first.trials) / (first.trials * second.trials);
  const low = Math.max(-1, value - Math.hypot(p1 - low1, high2 - p2));
  const high = Math.min(1, value + Math.hypot(high1 - p1, p2 - low2));
  const answers = first.trials + second.trials;
  return { status: 'known', value, interval: [low, high], answers, method: 'newcombe' };
}
