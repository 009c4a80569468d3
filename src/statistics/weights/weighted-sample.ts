/** How much does a weighted mean vary from sample to sample, with accounts as clusters? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues, refuseNumbers, refuseWeights } from '../input-checks.js';

/**
 * One place per answer in every list, or per several like answers where `answers` says how many. `clusters`: the account
 * of each answer (an answer without one stands alone); `strata`: groups that were sampled separately. Accounts are counted
 * within their stratum.
 */
export interface WeightedSample {
  readonly weights: readonly number[];
  /** How many answers each place stands for; 1 each unless stated. */
  readonly answers?: readonly number[];
  readonly clusters?: readonly (string | number | undefined)[];
  readonly strata?: readonly (string | number)[];
}

export interface WeightedValues extends WeightedSample {
  readonly values: readonly number[];
}

/** Why the sample cannot be computed with: lists of unequal length, numbers that are none, weights not above 0. */
export function refuseSample({
  values,
  weights,
  answers,
  clusters,
  strata,
}: WeightedValues): WithheldEstimate | undefined {
  const lists = [weights, answers ?? weights, clusters ?? weights, strata ?? weights];
  if (lists.some((list) => list.length !== values.length)) return invalidValues;
  if (answers?.some((count) => !(Number.isInteger(count) && count > 0))) return invalidValues;
  if (values.length === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  return refuseNumbers(values) ?? refuseWeights(weights);
}

/** How many answers there are. */
export const answersIn = ({ weights, answers }: WeightedSample): number =>
  answers === undefined ? weights.length : sum([...answers]);

/** Σ of the weights. */
export const totalWeight = ({ weights, answers }: WeightedSample): number =>
  sum(answers === undefined ? [...weights] : weights.map((weight, place) => weight * (answers[place] ?? 0)));

/** The sample with every answer on its own. */
export function withoutClusters({ weights, answers, strata }: WeightedSample): WeightedSample {
  return { weights, ...(answers === undefined ? {} : { answers }), ...(strata === undefined ? {} : { strata }) };
}

type Vector = readonly number[];
/** The sum of the influences of a cluster, and how many clusters have exactly this one: answers that stand alone. */
interface ClusterTotal {
  readonly total: Vector;
  readonly times: number;
}
/** Sums of the influences of each cluster, stratum by stratum. */
export type StrataOfClusters = readonly (readonly ClusterTotal[])[];

interface OpenStratum {
  readonly clusters: Map<string | number, number[]>;
  readonly alone: ClusterTotal[];
}

function stratumIn(all: Map<string | number, OpenStratum>, name: string | number): OpenStratum {
  const found = all.get(name);
  if (found) return found;
  const opened: OpenStratum = { clusters: new Map(), alone: [] };
  all.set(name, opened);
  return opened;
}

/** By index: an iterator for every answer of every figure was a twentieth of the memory of a short run. */
function addTimes(total: number[], influence: Vector, times: number): void {
  for (let index = 0; index < influence.length; index += 1)
    total[index] = (total[index] ?? 0) + times * (influence[index] ?? 0);
}

/** The influences of one answer of each place, summed by cluster within stratum; answers without a cluster stand alone. */
export function sumByCluster(
  influences: readonly Vector[],
  { answers, clusters, strata }: WeightedSample,
): StrataOfClusters {
  const byStratum = new Map<string | number, OpenStratum>();
  influences.forEach((influence, place) => {
    const open = stratumIn(byStratum, strata?.[place] ?? 0);
    const times = answers?.[place] ?? 1;
    const cluster = clusters?.[place];
    if (cluster === undefined) {
      open.alone.push({ total: influence, times });
      return;
    }
    const total = open.clusters.get(cluster);
    if (total) addTimes(total, influence, times);
    else
      open.clusters.set(
        cluster,
        influence.map((value) => times * value),
      );
  });
  return [...byStratum.values()].map(({ clusters: held, alone }) => [
    ...[...held.values()].map((total) => ({ total, times: 1 })),
    ...alone,
  ]);
}

const clustersIn = (clusters: readonly ClusterTotal[]): number => sum(clusters.map(({ times }) => times));

export const countClusters = (strata: StrataOfClusters): number => sum(strata.map(clustersIn));

/** Clusters − strata (R `survey::degf`); withheld where a stratum holds a single cluster, whose spread nobody can know. */
export function degreesOfFreedomOf(strata: StrataOfClusters, answers: number): number | WithheldEstimate {
  if (strata.some((clusters) => clustersIn(clusters) < 2))
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  return countClusters(strata) - strata.length;
}

interface Deviations {
  readonly total: Vector;
  readonly means: Vector;
  /** The row of the covariance. */
  readonly i: number;
  readonly scale: number;
}

function addProducts(row: number[], { total, means, i, scale }: Deviations): void {
  const own = (total[i] as number) - (means[i] as number);
  for (let j = 0; j < row.length; j += 1)
    row[j] = (row[j] as number) + scale * own * ((total[j] as number) - (means[j] as number));
}

/** Covariance of the totals: Σ over strata of k/(k − 1)·Σ(z − z̄)(z − z̄)' (R `survey:::onestrat`), clusters with replacement. */
export function covarianceOfTotals(strata: StrataOfClusters): number[][] {
  const size = strata[0]?.[0]?.total.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const clusters of strata) {
    const count = clustersIn(clusters);
    const means = Array.from(
      { length: size },
      (_, index) => sum(clusters.map(({ total, times }) => times * (total[index] ?? 0))) / count,
    );
    for (const { total, times } of clusters) {
      const scale = (times * count) / (count - 1);
      for (let i = 0; i < size; i += 1) addProducts(covariance[i] as number[], { total, means, i, scale });
    }
  }
  return covariance;
}
