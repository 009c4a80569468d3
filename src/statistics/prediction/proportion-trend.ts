/** Does a share rise or fall step by step with a number, such as earlier invitations? */
import { sum } from 'simple-statistics';
import type { Proportion } from '../../counts/shapes.js';
import { chiSquaredUpperTail } from '../distributions/chi-squared.js';
import type { Test } from '../estimate.js';
import { invalidValues, refuseProportion } from '../input-checks.js';

/** The share of one group, and the number that orders it among the others. */
export interface ScoredProportion extends Proportion {
  readonly score: number;
}

const isPossible = (group: ScoredProportion): boolean =>
  Number.isFinite(group.score) && (refuseProportion(group)?.reason ?? 'no-answers') === 'no-answers';

/**
 * Cochran-Armitage test that the shares of ordered groups lie on no slope: `statistic`
 * (Σn(s − s̄)(p − p̄))²/(p̄(1 − p̄)Σn(s − s̄)²), χ² with 1 degree of freedom, two-sided p; `effect` is the slope Σn(s − s̄)p/Σn(s − s̄)²,
 * the change of the share per unit of the score (Cochran 1954, Biometrics 10, 417-451; Armitage 1955, Biometrics 11,
 * 375-386; R `prop.trend.test`). Trials count as independent: where people occur in several groups p is too small.
 * Empty groups are left out. Withheld: fewer than two different scores, or nobody or everybody hit (`no-variation`).
 */
export function proportionTrend(groups: readonly ScoredProportion[]): Test {
  if (!groups.every(isPossible)) return invalidValues;
  const filled = groups.filter(({ trials }) => trials > 0);
  const answers = sum(filled.map(({ trials }) => trials));
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  if (new Set(filled.map(({ score }) => score)).size < 2)
    return { status: 'withheld', reason: 'too-few-answers', answers };
  const share = sum(filled.map(({ hits }) => hits)) / answers;
  if (share === 0 || share === 1) return { status: 'withheld', reason: 'no-variation', answers };
  const centre = sum(filled.map(({ score, trials }) => score * trials)) / answers;
  const spread = sum(filled.map(({ score, trials }) => trials * (score - centre) ** 2));
  const excess = sum(filled.map(({ score, trials, hits }) => (score - centre) * (hits - trials * share)));
  const statistic = excess ** 2 / (share * (1 - share) * spread);
  const p = Math.min(1, chiSquaredUpperTail(statistic, 1));
  const effect = excess / spread;
  return { status: 'known', statistic, degreesOfFreedom: 1, p, answers, method: 'cochran-armitage', effect };
}
