/** How much does a weighted mean vary from sample to sample, with accounts as clusters? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues, refuseNumbers, refuseWeights } from '../input-checks.js';

/**
 * One place per answer in every list. `clusters`: the account of each answer (without it each answer stands alone);
 * `strata`: groups that were sampled separately. Accounts are counted within their stratum.
 */
export interface WeightedSample {
  readonly weights: readonly number[];
  readonly clusters?: readonly (string | number)[];
  readonly strata?: readonly (string | number)[];
}

export interface WeightedValues extends WeightedSample {
  readonly values: readonly number[];
}

/** Why the sample cannot be computed with: lists of unequal length, numbers that are none, weights not above 0. */
export function refuseSample({ values, weights, clusters, strata }: WeightedValues): WithheldEstimate | undefined {
  const lists = [weights, clusters ?? weights, strata ?? weights];
  if (lists.some((list) => list.length !== values.length)) return invalidValues;
  if (values.length === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  return refuseNumbers(values) ?? refuseWeights(weights);
}

type Vector = readonly number[];
/** Sums of the influences of each cluster, stratum by stratum. */
export type StrataOfClusters = readonly (readonly Vector[])[];

/** The influences of the answers, summed by cluster within stratum; each answer is its own cluster where none are given. */
export function sumByCluster(influences: readonly Vector[], { clusters, strata }: WeightedSample): StrataOfClusters {
  const byStratum = new Map<string | number, Map<string | number, number[]>>();
  for (const [row, influence] of influences.entries()) {
    const stratum = strata?.[row] ?? 0;
    const cluster = clusters?.[row] ?? row;
    const inStratum = byStratum.get(stratum) ?? new Map<string | number, number[]>();
    const total = inStratum.get(cluster);
    if (total) for (const [index, value] of influence.entries()) total[index] = (total[index] ?? 0) + value;
    else inStratum.set(cluster, [...influence]);
    byStratum.set(stratum, inStratum);
  }
  return [...byStratum.values()].map((inStratum) => [...inStratum.values()]);
}

export const countClusters = (strata: StrataOfClusters): number => sum(strata.map((clusters) => clusters.length));

/** Clusters − strata (R `survey::degf`); withheld where a stratum holds a single cluster, whose spread nobody can know. */
export function degreesOfFreedomOf(strata: StrataOfClusters, answers: number): number | WithheldEstimate {
  if (strata.some((clusters) => clusters.length < 2))
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  return countClusters(strata) - strata.length;
}

/** Covariance of the totals: Σ over strata of k/(k − 1)·Σ(z − z̄)(z − z̄)' (R `survey:::onestrat`), clusters with replacement. */
export function covarianceOfTotals(strata: StrataOfClusters): number[][] {
  const size = strata[0]?.[0]?.length ?? 0;
  const total = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const clusters of strata) {
    const scale = clusters.length / (clusters.length - 1);
    const means = Array.from({ length: size }, (_, index) => sum(clusters.map((z) => z[index] ?? 0)) / clusters.length);
    for (const z of clusters) {
      const around = z.map((value, index) => value - (means[index] ?? 0));
      for (const [i, row] of total.entries())
        for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + scale * (around[i] ?? 0) * (around[j] ?? 0);
    }
  }
  return total;
}
