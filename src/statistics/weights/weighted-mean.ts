/** How sure is a mean, or a share, when answers have weights and accounts answer more than once? */
import { sum } from 'simple-statistics';
import { studentTCriticalValue } from '../critical-value.js';
import { betaQuantile } from '../distributions/beta.js';
import type { Estimate, IntervalOptions, WithheldEstimate } from '../estimate.js';
import { wilsonInterval } from '../interval-of-proportion.js';
import {
  answersIn,
  countClusters,
  covarianceOfTotals,
  degreesOfFreedomOf,
  refuseSample,
  sumByCluster,
  totalWeight,
  withoutClusters,
  type WeightedSample,
  type WeightedValues,
} from './weighted-sample.js';

export interface WeightedMean {
  readonly value: number;
  /** Taylor-linearised, clusters as they are. */
  readonly variance: number;
  /** The same with every answer on its own. */
  readonly plainVariance: number;
  readonly degreesOfFreedom: number;
  readonly clusters: number;
  readonly answers: number;
}

/** Equal weights are those of 1, whatever their unit: then the weighted answer is the unweighted one to the last digit. */
const plainWhereEqual = (weights: readonly number[]): readonly number[] =>
  weights.every((weight) => weight === weights[0]) ? weights.map(() => 1) : weights;

/** Σwy/Σw; divided by Σw first, except where all weights are 1 and the sum of the answers is exact. */
function meanIn({ values, weights, answers }: WeightedValues, total: number): number {
  const isPlain = weights.every((weight) => weight === 1);
  if (isPlain) return sum(values.map((value, place) => (answers?.[place] ?? 1) * value)) / total;
  return sum(values.map((value, place) => ((weights[place] ?? 0) / total) * (answers?.[place] ?? 1) * value));
}

/** Σy/n of the same answers without their weights. */
export function unweightedMean(sample: WeightedValues): number {
  return meanIn({ ...sample, weights: sample.weights.map(() => 1) }, answersIn(sample));
}

/** Σwy/Σw with its linearised variance (R `survey::svymean`). */
export function weightedMeanOf(given: WeightedValues): WeightedMean | WithheldEstimate {
  const refused = refuseSample(given);
  if (refused) return refused;
  const sample = { ...given, weights: plainWhereEqual(given.weights) };
  const { values, weights, clusters } = sample;
  const [answers, total] = [answersIn(sample), totalWeight(sample)];
  const value = meanIn(sample, total);
  // Σw(y − m)/Σw of the answers; its covariance is the linearised variance of m.
  const influences = [Float64Array.from(values, (answer, place) => ((weights[place] ?? 0) / total) * (answer - value))];
  const byCluster = sumByCluster(influences, sample);
  const degreesOfFreedom = degreesOfFreedomOf(byCluster, answers);
  if (typeof degreesOfFreedom !== 'number') return degreesOfFreedom;
  const variance = covarianceOfTotals(byCluster)[0]?.[0] ?? 0;
  const plainVariance =
    clusters === undefined
      ? variance
      : (covarianceOfTotals(sumByCluster(influences, withoutClusters(sample)))[0]?.[0] ?? 0);
  return { value, variance, plainVariance, degreesOfFreedom, clusters: countClusters(byCluster), answers };
}

export const clustersOf = ({ clusters }: WeightedSample, found: WeightedMean): { readonly clusters?: number } =>
  clusters === undefined ? {} : { clusters: found.clusters };

/**
 * Weighted mean Σwy/Σw on the scale of the answers ± t·SE, df clusters − strata. SE is Taylor-linearised, clusters with
 * replacement (Binder 1983; R `survey::svymean`, `confint(df = degf)`), but never below that of unclustered answers: see
 * `effectiveAnswers` in `design-effect.ts`. Withheld: weights not above 0, or a stratum with a single cluster.
 */
export function estimateWeightedMean(sample: WeightedValues, { confidence }: IntervalOptions): Estimate {
  const found = weightedMeanOf(sample);
  if ('status' in found) return found;
  const { value, degreesOfFreedom } = found;
  const standardError = Math.sqrt(Math.max(found.variance, found.plainVariance));
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  return {
    status: 'known',
    value,
    interval: [value - half, value + half],
    answers: found.answers,
    method: 't-weighted',
    standardError,
    degreesOfFreedom,
    ...clustersOf(sample, found),
  };
}

/** So small a variance, relative to that of one answer, is the rounding of exact balance and not a measured one. */
const roundingOfZero = 1e-24;

/** Kish's number from the weights of whole clusters: what is left when the answers show no variance to compare with. */
function kishOfClusters(sample: WeightedSample): number {
  const clusters = sumByCluster([sample.weights], sample).flatMap(({ totals: [total], times }) =>
    Array.from(times, (count, slot) => ({ count, weight: total?.[slot] ?? 0 })),
  );
  const squares = clusters.map(({ count, weight }) => count * weight ** 2);
  return sum(clusters.map(({ count, weight }) => count * weight)) ** 2 / sum(squares);
}

/** Variance of one answer ÷ linearised variance, at most n; see `effectiveAnswers` in `design-effect.ts`. */
export function answersWorth(sample: WeightedSample, { variance, answers }: WeightedMean, ofAnswer: number): number {
  const isKnown = ofAnswer > 0 && variance > ofAnswer * roundingOfZero;
  return isKnown ? Math.min(answers, ofAnswer / variance) : kishOfClusters(sample);
}

/**
 * The same share with beta quantiles, α/2 of (np, n(1 − p) + 1) and 1 − α/2 of (np + 1, n(1 − p)), n the effective number of
 * answers times (t/t)², t with n − 1 over t with clusters − strata degrees of freedom (Korn & Graubard 1998; R
 * `survey::svyciprop(method = "beta")`). Wider than Wilson's, as Clopper and Pearson's is.
 */
export function estimateWeightedProportionByBeta(
  sample: WeightedSample & { readonly hits: readonly boolean[] },
  options: IntervalOptions,
): Estimate {
  const share = estimateWeightedProportion(sample, options);
  if (share.status === 'withheld') return share;
  const { hits, ...rest } = sample;
  const found = weightedMeanOf({ ...rest, values: hits.map((hit) => (hit ? 1 : 0)) });
  if ('status' in found) return found;
  const { value, answers } = share;
  const worth = answersWorth(rest, found, value * (1 - value));
  const ofAnswers = studentTCriticalValue(options.confidence, answers - 1);
  const n = worth * (ofAnswers / studentTCriticalValue(options.confidence, found.degreesOfFreedom)) ** 2;
  const outside = (1 - options.confidence) / 2;
  const low = value === 0 ? 0 : betaQuantile(outside, n * value, n * (1 - value) + 1);
  const high = value === 1 ? 1 : betaQuantile(1 - outside, n * value + 1, n * (1 - value));
  return { ...share, interval: [low, high], method: 'beta-weighted' };
}

/**
 * Weighted share of hits, 0..1, with Wilson's interval at the effective number of answers p(1 − p)/variance, at most n,
 * and t with clusters − strata degrees of freedom in place of z (Korn & Graubard 1998; as R `survey::svyciprop`, which has
 * beta quantiles in place of Wilson). Where every answer is alike Kish's number stands in. `standardError` is that of
 * `svymean`. Withheld as `estimateWeightedMean`.
 */
export function estimateWeightedProportion(
  sample: WeightedSample & { readonly hits: readonly boolean[] },
  { confidence }: IntervalOptions,
): Estimate {
  const { hits, ...rest } = sample;
  const found = weightedMeanOf({ ...rest, values: hits.map((hit) => (hit ? 1 : 0)) });
  if ('status' in found) return found;
  // Σwy/Σw of all hits may round to 1 + 2e-16.
  const value = hits.every((hit) => hit) ? 1 : Math.min(1, found.value);
  const ofAnswer = value * (1 - value);
  const effective = answersWorth(sample, found, ofAnswer);
  const critical = studentTCriticalValue(confidence, found.degreesOfFreedom);
  return {
    status: 'known',
    value,
    interval: wilsonInterval(value, critical ** 2 / effective),
    answers: found.answers,
    method: 'wilson-weighted',
    standardError: Math.sqrt(found.variance),
    degreesOfFreedom: found.degreesOfFreedom,
    ...clustersOf(sample, found),
  };
}
