/** How far apart are the net scores of two separate groups, and is that more than chance? */
import type { Distribution } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import { normalUpperTail } from './distributions/normal.js';
import type { Estimate, IntervalOptions, Test } from './estimate.js';
import { refuseDistribution } from './input-checks.js';
import { adjustedTally, netScoreOf, tally, varianceOfAnswer, type NetScoreRules } from './interval-of-net-score.js';

/** Two groups that do not share people, e.g. two waves of anonymous answers. */
export interface TwoGroups {
  readonly first: Distribution;
  readonly second: Distribution;
}

/**
 * First net score − second, −200..200. The interval is the adjusted Wald one: both groups get the three added answers of
 * the single score (Rocks 2016), as Agresti and Caffo (2000) do for two shares; clamped, and extended to the value it
 * belongs to. `standardError` is the plain √(SE₁² + SE₂²) (R package `NPS`). An empty group: withheld.
 */
export function differenceOfNetScores(
  { first, second }: TwoGroups,
  rules: NetScoreRules,
  { confidence }: IntervalOptions,
): Estimate {
  const refused = refuseDistribution(first) ?? refuseDistribution(second);
  if (refused) return refused;
  const [one, two] = [tally(first, rules), tally(second, rules)];
  const answers = one.answers + two.answers;
  if (one.answers === 0 || two.answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  const value = netScoreOf(one) - netScoreOf(two);
  const [oneAdjusted, twoAdjusted] = [adjustedTally(one, one.answers), adjustedTally(two, two.answers)];
  const centre = netScoreOf(oneAdjusted) - netScoreOf(twoAdjusted);
  const variance =
    varianceOfAnswer(oneAdjusted) / oneAdjusted.answers + varianceOfAnswer(twoAdjusted) / twoAdjusted.answers;
  const half = normalCriticalValue(confidence) * Math.sqrt(variance);
  const interval = [
    Math.max(-200, Math.min(value, centre - half)),
    Math.min(200, Math.max(value, centre + half)),
  ] as const;
  const standardError = Math.sqrt(varianceOfAnswer(one) / one.answers + varianceOfAnswer(two) / two.answers);
  return { status: 'known', value, interval, answers, method: 'adjusted-wald-difference', standardError };
}

/**
 * z test of two net scores: z = (NPS₁ − NPS₂)/√(SE₁² + SE₂²), two-sided p, `effect` the difference in points (R package
 * `NPS`, `nps.test`). Withheld: an empty group, or every answer of both groups alike in kind.
 */
export function compareNetScores({ first, second }: TwoGroups, rules: NetScoreRules): Test {
  const refused = refuseDistribution(first) ?? refuseDistribution(second);
  if (refused) return refused;
  const [one, two] = [tally(first, rules), tally(second, rules)];
  const answers = one.answers + two.answers;
  if (one.answers === 0 || two.answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  const variance = varianceOfAnswer(one) / one.answers + varianceOfAnswer(two) / two.answers;
  if (!(variance > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const effect = netScoreOf(one) - netScoreOf(two);
  const statistic = effect / Math.sqrt(variance);
  const p = Math.min(1, 2 * normalUpperTail(Math.abs(statistic)));
  return { status: 'known', statistic, p, answers, method: 'net-score-z', effect };
}
