/** Does one measure put those with the event before the others more often than a second measure does, in the same cases? */
import { countAnswers } from '../../counts/distribution.js';
import { normalCriticalValue } from '../critical-value.js';
import { normalUpperTail } from '../distributions/normal.js';
import type { Estimate, IntervalOptions, Test } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { areaOf, clusteredVariance, deviationOf, towardsRisk } from './area-components.js';
import { type OutcomeScores, pooledScores, type RiskEnd, tooFew } from './outcome-scores.js';

/** The cases of one measure, one entry an account; both measures hold the same accounts in the same order. */
export interface MeasuredCases {
  readonly accounts: readonly OutcomeScores[];
  readonly risk: RiskEnd;
}

const sizes = (accounts: readonly OutcomeScores[]): readonly string[] =>
  accounts.map(({ events, nonEvents }) => `${countAnswers(events)} ${countAnswers(nonEvents)}`);

/** What an account adds to both areas, the one less the other: their covariance is in it. */
function differences({ accounts, risk }: MeasuredCases, second: MeasuredCases) {
  const [firstCases, secondCases] = [
    accounts.map((one) => towardsRisk(one, risk)),
    second.accounts.map((one) => towardsRisk(one, second.risk)),
  ];
  const [first, other] = [areaOf(pooledScores(firstCases)), areaOf(pooledScores(secondCases))];
  if ('status' in first) return first;
  if ('status' in other) return other;
  const deviations = firstCases.map((one, at) => {
    const [own, its] = [deviationOf(one, first), deviationOf(secondCases[at] ?? one, other)];
    const { events, nonEvents } = own;
    return {
      events,
      nonEvents,
      ofEvents: own.ofEvents - its.ofEvents,
      ofNonEvents: own.ofNonEvents - its.ofNonEvents,
    };
  });
  return {
    value: first.area - other.area,
    deviations: deviations.filter(({ events, nonEvents }) => events + nonEvents > 0),
  };
}

/**
 * Area of the first measure − area of the second over the same cases, −1..1, with Wald interval. Paired: DeLong et al. 1988
 * where each account is one case (R `pROC::roc.test`), Obuchowski 1997 where accounts give several. `answers` counts
 * accounts. Withheld: fewer than ten accounts of either kind, an area that is (`areaUnderCurve`), cases that are not the
 * same (`invalid-values`).
 */
export function areaDifference(first: MeasuredCases, second: MeasuredCases, { confidence }: IntervalOptions): Estimate {
  if (sizes(first.accounts).join() !== sizes(second.accounts).join()) return invalidValues;
  const having = (group: keyof OutcomeScores): number =>
    first.accounts.filter((account) => countAnswers(account[group]) > 0).length;
  const refused = tooFew(having('events'), having('nonEvents'));
  if (refused) return refused;
  const found = differences(first, second);
  if ('status' in found) return found;
  const { value, deviations } = found;
  const { events, nonEvents } = pooledScores(first.accounts);
  const variance = clusteredVariance(deviations, countAnswers(events), countAnswers(nonEvents));
  const standardError = Math.sqrt(Math.max(0, variance));
  const reach = normalCriticalValue(confidence) * standardError;
  const interval = [Math.max(-1, value - reach), Math.min(1, value + reach)] as const;
  const clusters = deviations.length;
  return { status: 'known', value, interval, answers: clusters, method: 'delong-paired', standardError, clusters };
}

/** Test that a difference of areas is 0: z = difference ÷ SE, p two-sided. Withheld: as the difference, or where SE is 0 (`no-variation`). */
export function testOfAreaDifference(difference: Estimate): Test {
  if (difference.status === 'withheld') return difference;
  const { value, standardError = 0, answers, method, clusters } = difference;
  if (standardError === 0) return { status: 'withheld', reason: 'no-variation', answers };
  const statistic = value / standardError;
  const p = Math.min(1, 2 * normalUpperTail(Math.abs(statistic)));
  return {
    status: 'known',
    statistic,
    p,
    answers,
    method,
    effect: value,
    ...(clusters === undefined ? {} : { clusters }),
  };
}
