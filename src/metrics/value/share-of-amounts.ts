/** Which share of the money do some accounts hold? Known of every account, so it has no interval. */
import type { Estimate } from '../../statistics/estimate.js';
import { shareOfSum } from './share-of-sum.js';
import type { Amount } from '../metric.js';

/** Withheld: no account, amounts below 0 (a share of a sum with signs means nothing), or none above 0. */
export function shareOfAmounts(amounts: readonly Amount[], isPart: (one: Amount) => boolean): Estimate {
  const answers = amounts.length;
  if (amounts.some(({ amount }) => amount < 0)) return { status: 'withheld', reason: 'invalid-values', answers };
  const sumOf = (some: readonly Amount[]): number => some.reduce((sum, { amount }) => sum + amount, 0);
  return shareOfSum({ part: sumOf(amounts.filter(isPart)), whole: sumOf(amounts), cases: answers });
}
