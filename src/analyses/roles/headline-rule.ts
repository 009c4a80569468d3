/**
 * What becomes of a figure that pools roles that disagree? The one place of the rule; `crm-sat explain headline` says it in
 * words (`headline-rule.*` in the texts).
 */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { distributionOf } from '../../counts/needs.js';
import type { Construct } from '../../domain/constructs.js';
import type { Estimate } from '../../statistics/estimate.js';
import { momentsOf } from '../../statistics/moments.js';
import { auditedView, questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import { judgeDisagreement, type Disagreement } from './disagreement.js';

/**
 * What the rule is about: opinions of a company and what they lead to. Other questions are not tested, and the tables say so.
 */
export const ruledConstructs = [
  'satisfaction',
  'recommend',
  'repurchase',
  'renew',
] as const satisfies readonly Construct[];

/** Withheld where the groups disagree, unless the user asked for it under the stamp. */
export function pooledEstimate(view: SurveyView, pooled: Estimate, { doDisagree }: Disagreement): Estimate {
  if (!doDisagree || view.settings.headline === 'stamped' || pooled.status === 'withheld') return pooled;
  return { status: 'withheld', reason: 'roles-disagree', answers: pooled.answers };
}

/** The same for a pooled figure of a score, whichever analysis prints it. */
export function pooledOver(view: SurveyView, score: ConstructScore, pooled: Estimate): Estimate {
  return pooledEstimate(view, pooled, judgeDisagreement(view, 'role', score));
}

/**
 * Rows whose mixes of roles move them by no more than this share of the scale are compared fairly: 0.2 on 1..5, which is
 * about what separates the means of two groups a small effect apart.
 */
export const mostMixShift = 0.05;

/**
 * By how much of the scale (0..1) the mix of roles moves the row it moves most: |Σ_r (w_gr − w_r)·m_r| ÷ (high − low), m_r
 * the mean of role r over all rows, w its share of the answers in the row and overall (the mix part of Kitagawa 1955).
 */
export function mixShift(view: SurveyView, dimension: Dimension, score: ConstructScore): number {
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, [dimension, 'role']));
  const rows = new Map<string, { answers: number; expected: number }>();
  const roles = view.source.read(distributionOf(score.score), questionOf(view, ['role']));
  const meanOf = new Map([...roles.groups].map(([role, one]) => [role, momentsOf(one)?.mean ?? 0]));
  for (const [key, distribution] of groups) {
    const [row = '', role = ''] = groupValues(key);
    const answers = momentsOf(distribution)?.answers ?? 0;
    const before = rows.get(row) ?? { answers: 0, expected: 0 };
    rows.set(row, {
      answers: before.answers + answers,
      expected: before.expected + answers * (meanOf.get(role) ?? 0),
    });
  }
  const overall = momentsOf(roles.overall)?.mean ?? 0;
  // A row that must not be shown must not be spoken of either.
  const fewest = Math.max(1, view.rule.minimumGroup ?? 1);
  const shifts = [...rows.values()].map(({ answers, expected }) =>
    answers >= fewest ? Math.abs(expected / answers - overall) : 0,
  );
  return Math.max(0, ...shifts) / (score.scale.high - score.scale.low);
}

/**
 * Rows of another split pool the roles too. They are compared with each other: fair while every row has nearly the same mix
 * of roles; otherwise a difference between rows may be one of mix, and they are treated as the headline is.
 */
export function rowsArePooledUnfairly(view: SurveyView, dimension: Dimension, score: ConstructScore): boolean {
  if (dimension === 'role' || !judgeDisagreement(view, 'role', score).doDisagree) return false;
  return mixShift(auditedView(view), dimension, score) > mostMixShift;
}
