/** Does one group answer higher than another, beyond what chance explains? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { normalUpperTail } from './distributions/normal.js';
import type { Test } from './estimate.js';
import { refuseDistribution } from './input-checks.js';
import { rankTogether } from './mid-ranks.js';
import { orderedCounts } from './ordered-counts.js';

/** Pairs (one answer of each group) in which the first is higher, and in which it is lower. */
function countPairs(first: Distribution, second: Distribution): { readonly higher: number; readonly lower: number } {
  const others = orderedCounts(second);
  const total = countAnswers(second);
  let [higher, lower, next, passed] = [0, 0, 0, 0];
  for (const [value, count] of orderedCounts(first)) {
    for (let other = others[next]; other !== undefined && other[0] < value; other = others[next]) {
      passed += other[1];
      next += 1;
    }
    const other = others[next];
    const equal = other?.[0] === value ? other[1] : 0;
    higher += count * passed;
    lower += count * (total - passed - equal);
  }
  return { higher, lower };
}

/**
 * Mann-Whitney test, two-sided, normal approximation with tie and continuity correction
 * (R `wilcox.test(exact = FALSE, correct = TRUE)`). `statistic` is R's W: pairs in which the first group is higher plus
 * half of the ties. `effect` is Cliff's delta, −1..1: (higher − lower) ÷ pairs, positive when the first group is higher.
 * A group without answers, or all answers alike: withheld, as are values or counts that are none.
 */
export function mannWhitney(first: Distribution, second: Distribution): Test {
  const refused = refuseDistribution(first) ?? refuseDistribution(second);
  if (refused) return refused;
  const [m, n] = [countAnswers(first), countAnswers(second)];
  if (m === 0 || n === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const { answers, ties } = rankTogether([first, second]);
  if (ties.length < 2) return { status: 'withheld', reason: 'no-variation', answers };
  const { higher, lower } = countPairs(first, second);
  const pairs = m * n;
  const statistic = higher + (pairs - higher - lower) / 2;
  const excess = Math.abs(higher - lower) / 2;
  const tieLoss = sum(ties.map(([, count]) => count ** 3 - count)) / (answers * (answers - 1));
  const deviation = Math.sqrt((pairs / 12) * (answers + 1 - tieLoss));
  const z = Math.max(0, excess - 0.5) / deviation;
  const p = Math.min(1, 2 * normalUpperTail(z));
  const effect = { effect: (higher - lower) / pairs, effectError: (2 * deviation) / pairs };
  return { status: 'known', statistic, p, answers, method: 'mann-whitney', ...effect };
}
