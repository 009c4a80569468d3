/** Which share of a sum of money is a part of it? Known of every account, so it has no interval. */
import type { Estimate } from '../../statistics/estimate.js';
import type { PartOfSum } from '../metric.js';

/** Withheld: no account, or nothing to share. */
export function shareOfSum({ part, whole, cases }: PartOfSum): Estimate {
  if (cases === 0) return { status: 'withheld', reason: 'no-answers', answers: cases, needed: 1 };
  if (whole <= 0) return { status: 'withheld', reason: 'no-variation', answers: cases };
  return { status: 'known', value: part / whole, answers: cases, method: 'count' };
}
