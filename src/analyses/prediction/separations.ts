/** How well did each measure separate the accounts that left? Areas, leakage, and p over all that were looked at. */
import { countAnswers } from '../../counts/distribution.js';
import { leaverSeparation } from '../../metrics/governance/leaver-separation.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import type { Estimate } from '../../statistics/estimate.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { testOfArea } from '../../statistics/prediction/area-under-curve.js';
import { leakageEvidence, type LeakageEvidence } from '../../statistics/prediction/leakage.js';
import { pooledScores, type OutcomeScores } from '../../statistics/prediction/outcome-scores.js';
import type { Departures } from './departed.js';
import { casesOf, type Measure } from './timeline.js';

export interface Shown {
  readonly confidence: number;
  /** k, where the rules of small groups apply. */
  readonly minimumGroup: number | undefined;
}

export interface Separation {
  readonly measure: Measure;
  /** Accounts that left, and that are still there, with a value. */
  readonly left: number;
  readonly stayed: number;
  /** Account-days: each account on each day of a departure, once for each departure. */
  readonly cases: number;
  readonly area: Estimate;
  /** Where the measure seems to have known who left; then it is not tested. */
  readonly leak: LeakageEvidence | undefined;
  /** By Holm over all measures tested together; undefined where it was not. */
  readonly pAdjusted: number | undefined;
}

/** Accounts that left, and that did not, among the cases. */
export const sizesOf = (accounts: readonly OutcomeScores[]): { readonly left: number; readonly stayed: number } => ({
  left: accounts.filter(({ events }) => events.counts.size > 0).length,
  stayed: accounts.filter(({ events, nonEvents }) => events.counts.size === 0 && nonEvents.counts.size > 0).length,
});

function separationOf(measure: Measure, departures: Departures, shown: Shown): Separation {
  const [accounts = []] = casesOf([measure], departures);
  const pooled = pooledScores(accounts);
  const cases = countAnswers(pooled.events) + countAnswers(pooled.nonEvents);
  const sizes = { ...sizesOf(accounts), cases };
  const { minimumGroup: k = 0, confidence } = shown;
  if (Math.min(sizes.left, sizes.stayed) < k) {
    const hidden = hiddenEstimate('primary', k);
    return { measure, ...sizes, area: hidden, leak: undefined, pAdjusted: undefined };
  }
  const found = leakageEvidence(pooled, measure.risk, { confidence });
  const leak = found.status === 'known' && found.isSuspected ? found : undefined;
  const area = leaverSeparation.compute({ accounts, risk: measure.risk }, yesNoContext(confidence));
  return { measure, ...sizes, area, leak, pAdjusted: undefined };
}

const areaOf = ({ area }: Separation): number => (area.status === 'known' ? area.value : -1);

/** The one that separates best first, those withheld last. */
export function measureSeparations(
  measures: readonly Measure[],
  departures: Departures,
  shown: Shown,
): readonly Separation[] {
  const found = measures
    .map((measure) => separationOf(measure, departures, shown))
    .filter(({ left, stayed }) => left + stayed > 0)
    .toSorted((a, b) => areaOf(b) - areaOf(a));
  // A share of the same answers knows what their mean knows, though fewer steps may hide it.
  const leaks = new Map(found.flatMap(({ measure, leak }) => (leak ? [[measure.question, leak] as const] : [])));
  const judged = found.map((one) => ({ ...one, leak: leaks.get(one.measure.question) }));
  const tested = judged.flatMap((one) => {
    const test = one.leak ? undefined : testOfArea(one.area);
    return test?.status === 'known' ? [{ one, p: test.p }] : [];
  });
  const adjusted = holm(tested.map(({ p }) => p));
  const byMeasure = new Map(tested.map(({ one }, at) => [one, adjusted[at]] as const));
  return judged.map((one) => ({ ...one, pAdjusted: byMeasure.get(one) }));
}

/** Clear over all measures that were tested, at the level of the report. */
const isClear = ({ pAdjusted }: Separation, { confidence }: Shown): boolean =>
  pAdjusted !== undefined && pAdjusted < 1 - confidence;

/** Those that left stood worse, clearly. */
export const separates = (one: Separation, shown: Shown): boolean => isClear(one, shown) && areaOf(one) > 0.5;
/** Those that left stood better, clearly. */
export const isReversed = (one: Separation, shown: Shown): boolean => isClear(one, shown) && areaOf(one) < 0.5;
