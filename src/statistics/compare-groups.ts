/** Do several groups answer differently, beyond what chance explains? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { chiSquaredUpperTail } from './distributions/chi-squared.js';
import type { Test } from './estimate.js';
import { refuseDistribution } from './input-checks.js';
import { rankTogether, ranksIn } from './mid-ranks.js';
import { momentsOf } from './moments.js';

/**
 * Kruskal-Wallis test with tie correction (R `kruskal.test`): `statistic` H ~ χ² with groups − 1 degrees of freedom,
 * `effect` ε² = H/(n − 1), 0..1 (Tomczak & Tomczak 2014).
 * H = (n − 1)·Σ nᵢ(r̄ᵢ − r̄)² ÷ Σ(r − r̄)²: R's formula, without its difference of two large numbers.
 * Groups without answers are left out; fewer than two with answers, or all answers alike: withheld. The χ² is rough
 * when groups hold fewer than about five answers.
 */
export function kruskalWallis(groups: readonly Distribution[]): Test {
  const refused = groups.map(refuseDistribution).find((one) => one !== undefined);
  if (refused) return refused;
  const answered = groups.filter((group) => countAnswers(group) > 0);
  const pooled = rankTogether(answered);
  const { answers, ties } = pooled;
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  if (answered.length < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  if (ties.length < 2) return { status: 'withheld', reason: 'no-variation', answers };
  const meanRank = (answers + 1) / 2;
  const between = answered.map((group) => {
    const { answers: size, mean } = momentsOf(ranksIn(group, pooled)) ?? { answers: 0, mean: meanRank };
    return size * (mean - meanRank) ** 2;
  });
  const around = ties.map(([value, count]) => count * ((pooled.rankOf.get(value) ?? meanRank) - meanRank) ** 2);
  const effect = sum(between) / sum(around);
  const statistic = (answers - 1) * effect;
  const degreesOfFreedom = answered.length - 1;
  const p = chiSquaredUpperTail(statistic, degreesOfFreedom);
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 'kruskal-wallis', effect };
}
