/** Does weighting move a mean by more than chance explains? */
import { sum } from 'simple-statistics';
import { studentTCriticalValue } from '../critical-value.js';
import type { Estimate, IntervalOptions } from '../estimate.js';
import { studentTUpperTail } from '../distributions/student-t.js';
import { clustersOf, unweightedMean, weightedMeanOf } from './weighted-mean.js';
import {
  covarianceOfTotals,
  sumByCluster,
  totalWeight,
  withoutClusters,
  type WeightedValues,
} from './weighted-sample.js';

/**
 * Weighted minus unweighted mean of the same answers ± t·SE, df clusters − strata. Both means come from one sample, so the
 * variance is that of their difference, linearised: the influence of an answer is w(y − m_w)/Σw − (y − m)/n (Binder 1983;
 * R `survey::svycontrast` of the two ratios). Never below that of unclustered answers, as for the means themselves. The
 * test DuMouchel & Duncan (1983, JASA 78, 535-543) ask for before a weighting is believed to matter. Equal weights: 0 ± 0.
 * Withheld as `estimateWeightedMean`.
 */
export function differenceByWeighting(sample: WeightedValues, { confidence }: IntervalOptions): Estimate {
  const found = weightedMeanOf(sample);
  if ('status' in found) return found;
  const plain = unweightedMean(sample);
  const { answers, degreesOfFreedom } = found;
  const total = totalWeight(sample);
  const perAnswer = Float64Array.from(sample.weights, (weight) => weight / total);
  const influences = [
    Float64Array.from(
      sample.values,
      (value, place) => (perAnswer[place] ?? 0) * (value - found.value) - (value - plain) / answers,
    ),
  ];
  const varianceOf = (of: typeof sample | ReturnType<typeof withoutClusters>): number =>
    covarianceOfTotals(sumByCluster(influences, of))[0]?.[0] ?? 0;
  // Equal weights, and answers that are all alike, round to differences of 1e-17, which must not look like a change.
  const isEqual = [sample.weights, sample.values].some((list) => list.every((one) => one === list[0]));
  const standardError = isEqual ? 0 : Math.sqrt(Math.max(varianceOf(sample), varianceOf(withoutClusters(sample))));
  const value = isEqual
    ? 0
    : sum(
        sample.values.map(
          (of, place) => ((perAnswer[place] ?? 0) - 1 / answers) * (sample.answers?.[place] ?? 1) * (of - plain),
        ),
      );
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  return {
    status: 'known',
    value,
    interval: [value - half, value + half],
    answers,
    method: 't-weighting-difference',
    standardError,
    degreesOfFreedom,
    ...clustersOf(sample, found),
  };
}

/** Two-sided p of a difference by weighting, t with its degrees of freedom; undefined where it is withheld. */
export function pOfDifference(difference: Estimate): number | undefined {
  if (difference.status === 'withheld') return undefined;
  const { value, standardError = 0, degreesOfFreedom = 1 } = difference;
  if (standardError === 0) return value === 0 ? 1 : undefined;
  return Math.min(1, 2 * studentTUpperTail(Math.abs(value) / standardError, degreesOfFreedom));
}
