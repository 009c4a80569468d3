/** Which share of the money do some accounts hold? Known of every account, so it has no interval. */
import type { Estimate } from '../../statistics/estimate.js';
import type { Amount } from '../metric.js';

/** Withheld: no account, amounts below 0 (a share of a sum with signs means nothing), or none above 0. */
export function shareOfAmounts(amounts: readonly Amount[], isPart: (one: Amount) => boolean): Estimate {
  const answers = amounts.length;
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers };
  if (amounts.some(({ amount }) => amount < 0)) return { status: 'withheld', reason: 'invalid-values', answers };
  const sumOf = (some: readonly Amount[]): number => some.reduce((sum, { amount }) => sum + amount, 0);
  const whole = sumOf(amounts);
  if (whole === 0) return { status: 'withheld', reason: 'no-variation', answers };
  return { status: 'known', value: sumOf(amounts.filter(isPart)) / whole, answers, method: 'count' };
}
