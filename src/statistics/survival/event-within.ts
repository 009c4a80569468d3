/** To how many has it happened within so many days? */
import type { Estimate, IntervalOptions } from '../estimate.js';
import { clusteredKaplanMeier } from './clustered-kaplan-meier.js';
import { survivalAt } from './kaplan-meier.js';
import type { ObservedTime } from './life-table.js';

/**
 * 1 − S(days), 0..1, of the Kaplan-Meier curve over accounts, with its interval turned round. Withheld as the curve is, or
 * where nobody was observed so long.
 */
export function eventWithin(
  accounts: readonly (readonly ObservedTime[])[],
  days: number,
  options: IntervalOptions,
): Estimate {
  const curve = clusteredKaplanMeier(accounts, options);
  if (curve.status === 'withheld') return curve;
  const left = survivalAt(curve, days);
  if (left.status === 'withheld') return left;
  const { value, interval, ...rest } = left;
  const happened = { ...rest, value: 1 - value };
  return interval ? { ...happened, interval: [1 - interval[1], 1 - interval[0]] } : happened;
}
