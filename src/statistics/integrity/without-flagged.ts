/** How much does a figure change when the flagged responses are left out of it? */
import type { Estimate, IntervalOptions } from '../estimate.js';
import { intervalOfLinearised, linearisedVarianceOf } from '../waves/linearised.js';
import { meanOfSums, sumsOf, type PanelSums } from '../waves/panel-sums.js';

/** The groups of the sums. */
export const keptGroup = 'kept';
export const flaggedGroup = 'flagged';

/** A spread between fewer accounts is hardly known. */
const fewestClusters = 5;

/**
 * Mean of the kept − mean of all, in points of the score, `most` its largest size. The kept are part of all, so both means
 * rest on the same answers: linearised, an answer y that is kept moves it by (y − m_k)/n_k − (y − m)/n, a flagged one by
 * −(y − m)/n, summed over each account (Binder 1983; R `survey`: the difference of a domain mean and the mean, `svycontrast`).
 * t with clusters − 1 degrees of freedom. No answer kept, or none at all: withheld. Below five clusters, or where nothing is
 * flagged: without an interval.
 */
export function changeWithoutFlagged(
  sums: PanelSums,
  { confidence, most }: IntervalOptions & { readonly most: number },
): Estimate {
  const [kept, flagged] = [sumsOf(sums, keptGroup), sumsOf(sums, flaggedGroup)];
  const answers = kept.answers + flagged.answers;
  if (kept.answers === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const mean = (kept.total + flagged.total) / answers;
  const value = meanOfSums(kept) - mean;
  const influences = new Map([
    [keptGroup, { slope: 1 / kept.answers - 1 / answers, shift: -(meanOfSums(kept) - mean) / answers }],
    [flaggedGroup, { slope: -1 / answers, shift: flagged.answers === 0 ? 0 : -(meanOfSums(flagged) - mean) / answers }],
  ]);
  const { variance, clusters } = linearisedVarianceOf(sums, influences);
  const found = { status: 'known', value, answers, method: 'linearised-part', clusters } as const;
  if (clusters < fewestClusters || !(variance > 0) || flagged.answers === 0) return found;
  const standardError = Math.sqrt(variance);
  const linearised = { value, standardError, degreesOfFreedom: clusters - 1 };
  return { ...found, standardError, interval: intervalOfLinearised(linearised, { confidence, most }) };
}
