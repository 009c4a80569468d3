/** How satisfied can all be, when some were not heard? */
import type { Estimate } from '../../statistics/estimate.js';
import type { HeardAccounts } from '../metric.js';

/** Of those heard, 0..1; the ends as if all others were dissatisfied, or all satisfied (Manski 1995). Withheld: nobody heard. */
export const worstAndBest = ({ satisfied, heard, all }: HeardAccounts): Estimate =>
  heard > 0
    ? {
        status: 'known',
        value: satisfied / heard,
        interval: [satisfied / all, (satisfied + all - heard) / all],
        answers: heard,
        method: 'worst-best-case',
      }
    : { status: 'withheld', reason: 'no-answers', answers: heard, needed: 1 };
