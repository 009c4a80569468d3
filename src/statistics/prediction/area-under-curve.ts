/** How often does a measure put one who later left before one who stayed? */
import { countAnswers } from '../../counts/distribution.js';
import { normalCriticalValue } from '../critical-value.js';
import { normalUpperTail } from '../distributions/normal.js';
import type { Estimate, IntervalOptions, Test } from '../estimate.js';
import { areaOf, clusteredVariance, deviationOf, towardsRisk } from './area-components.js';
import { type OutcomeScores, pooledScores, refuseScores, type RiskEnd, tooFew } from './outcome-scores.js';

export interface AreaOptions extends IntervalOptions {
  readonly risk: RiskEnd;
}

/** 1/(1 + exp(−(logit A ± z·SE/(A(1 − A))))): stays within 0..1 and leans to ½, unlike A ± z·SE near an end. */
function logitInterval(area: number, standardError: number, { confidence }: IntervalOptions) {
  const centre = Math.log(area / (1 - area));
  const reach = (normalCriticalValue(confidence) * standardError) / (area * (1 - area));
  return [1 / (1 + Math.exp(reach - centre)), 1 / (1 + Math.exp(-centre - reach))] as const;
}

/**
 * Area under the ROC curve, 0..1: the chance that one with the event lies nearer the risky end than one without it, ties
 * counting half (Mann-Whitney W ÷ pairs); ½ is no better than chance, below ½ the measure points the other way. Variance by
 * DeLong, DeLong & Clarke-Pearson 1988, Biometrics 44, 837-845 (R `pROC::var`); interval on the logit scale (Pepe 2003,
 * section 5.2). `answers` counts both kinds. Withheld: fewer than ten of either kind (`too-few-events`); a measure that
 * separates both without exception, in whichever direction (`perfect-separation`): it most likely knew the outcome;
 * a measure that is the same for all (`no-variation`).
 */
export function areaUnderCurve(scores: OutcomeScores, { risk, ...options }: AreaOptions): Estimate {
  const refused = refuseScores(scores);
  if (refused) return refused;
  const found = areaOf(towardsRisk(scores, risk));
  if ('status' in found) return found;
  const standardError = Math.sqrt(found.variance);
  const interval = logitInterval(found.area, standardError, options);
  const answers = countAnswers(scores.events) + countAnswers(scores.nonEvents);
  return { status: 'known', value: found.area, interval, answers, method: 'delong', standardError };
}

/**
 * The same area where one account gives several cases, one `OutcomeScores` an account: Obuchowski 1997, Biometrics 53,
 * 567-578. The interval is never narrower than that of independent cases. Ten accounts with an event and ten with a
 * non-event are needed: ten departures of one account are one story.
 */
export function clusteredAreaUnderCurve(
  clusters: readonly OutcomeScores[],
  { risk, ...options }: AreaOptions,
): Estimate {
  const all = clusters.map((cluster) => towardsRisk(cluster, risk));
  const pooled = pooledScores(all);
  const [m, n] = [countAnswers(pooled.events), countAnswers(pooled.nonEvents)];
  const having = (group: keyof OutcomeScores): number =>
    all.filter((cluster) => countAnswers(cluster[group]) > 0).length;
  const refused = refuseScores(pooled) ?? tooFew(having('events'), having('nonEvents'));
  if (refused) return refused;
  const found = areaOf(pooled);
  if ('status' in found) return found;
  const filled = all
    .map((cluster) => deviationOf(cluster, found))
    .filter(({ events, nonEvents }) => events + nonEvents > 0);
  const standardError = Math.sqrt(Math.max(found.variance, clusteredVariance(filled, m, n)));
  const interval = logitInterval(found.area, standardError, options);
  const measured = { value: found.area, interval, answers: m + n, standardError, clusters: filled.length };
  return { status: 'known', ...measured, method: 'delong-clustered' };
}

/**
 * Test that an area is ½, on the logit scale of its interval, so that both say the same: z = ln(A/(1 − A))·A(1 − A) ÷ SE, p
 * two-sided, `effect` the area. Withheld as the area is.
 */
export function testOfArea(area: Estimate): Test {
  if (area.status === 'withheld') return area;
  const { value, standardError = NaN, answers, method } = area;
  const statistic = (Math.log(value / (1 - value)) * value * (1 - value)) / standardError;
  if (!Number.isFinite(statistic)) return { status: 'withheld', reason: 'no-variation', answers };
  const p = Math.min(1, 2 * normalUpperTail(Math.abs(statistic)));
  return { status: 'known', statistic, p, answers, method, effect: value };
}
