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

/** Clusters of one stratum in the order in which they came, then the answers that stand alone. */
interface Stratum {
  /** Component by component the sum of each. */
  readonly totals: readonly Float64Array[];
  /** How many clusters have exactly this sum: like answers that stand alone. */
  readonly times: Float64Array;
}
/** Sums of the influences of each cluster, stratum by stratum. */
export type StrataOfClusters = readonly Stratum[];

/** Where in its stratum each place is added up. */
interface Slots {
  readonly stratumOf: Int32Array;
  readonly slotOf: Int32Array;
  /** Slots of each stratum: its clusters, and from there on those that stand alone. */
  readonly sizes: readonly { readonly clusters: number; readonly slots: number }[];
}

/** Samples of a hundred thousand places are summed for each figure: their accounts are looked up once. */
const slotsOfClusters = new WeakMap<object, Slots>();

function slotsOf(sample: WeightedSample): Slots {
  const { clusters, strata } = sample;
  if (clusters === undefined || strata !== undefined) return findSlots(sample);
  const known = slotsOfClusters.get(clusters) ?? findSlots(sample);
  slotsOfClusters.set(clusters, known);
  return known;
}

function findSlots({ weights, clusters, strata }: WeightedSample): Slots {
  const numbers = new Map<string | number, number>();
  const open: { readonly clusters: Map<string | number, number>; alone: number }[] = [];
  const stratumOf = new Int32Array(weights.length);
  const slotOf = new Int32Array(weights.length);
  for (let place = 0; place < weights.length; place += 1) {
    const number = numberIn(numbers, strata?.[place] ?? 0);
    const stratum = (open[number] ??= { clusters: new Map(), alone: 0 });
    const cluster = clusters?.[place];
    stratumOf[place] = number;
    if (cluster !== undefined) slotOf[place] = numberIn(stratum.clusters, cluster);
    else slotOf[place] = -(stratum.alone += 1);
  }
  const sizes = open.map((stratum) => ({
    clusters: stratum.clusters.size,
    slots: stratum.clusters.size + stratum.alone,
  }));
  // Until all clusters are known, those that stand alone are numbered −1, −2, …
  for (let place = 0; place < slotOf.length; place += 1) {
    const slot = slotOf[place] as number;
    if (slot < 0) slotOf[place] = (sizes[stratumOf[place] as number]?.clusters ?? 0) - slot - 1;
  }
  return { stratumOf, slotOf, sizes };
}

function numberIn(numbers: Map<string | number, number>, name: string | number): number {
  const known = numbers.get(name) ?? numbers.size;
  if (known === numbers.size) numbers.set(name, known);
  return known;
}

/**
 * The influences of one answer of each place, one list a component, summed by cluster within stratum; answers without a
 * cluster stand alone.
 */
export function sumByCluster(influences: readonly ArrayLike<number>[], sample: WeightedSample): StrataOfClusters {
  const { stratumOf, slotOf, sizes } = slotsOf(sample);
  const strata = sizes.map(({ slots }): Stratum => ({
    totals: influences.map(() => new Float64Array(slots)),
    times: new Float64Array(slots).fill(1),
  }));
  for (let place = 0; place < slotOf.length; place += 1) {
    const [number, slot] = [stratumOf[place] as number, slotOf[place] as number];
    const { totals, times } = strata[number] as Stratum;
    const answers = sample.answers?.[place] ?? 1;
    const isAlone = slot >= (sizes[number]?.clusters ?? 0);
    if (isAlone) times[slot] = answers;
    for (let component = 0; component < totals.length; component += 1) {
      const [total, influence] = [totals[component] as Float64Array, influences[component]?.[place] ?? 0];
      total[slot] = (total[slot] as number) + (isAlone ? influence : answers * influence);
    }
  }
  return strata;
}

const clustersIn = ({ times }: Stratum): number => sum(Array.from(times));

export const countClusters = (strata: StrataOfClusters): number => sum(strata.map(clustersIn));

/** Clusters − strata (R `survey::degf`); withheld where a stratum holds a single cluster, whose spread nobody can know. */
export function degreesOfFreedomOf(strata: StrataOfClusters, answers: number): number | WithheldEstimate {
  if (strata.some((clusters) => clustersIn(clusters) < 2))
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  return countClusters(strata) - strata.length;
}

/** Σ over the clusters of what is asked of each, compensated as all sums. */
const sumOver = ({ times }: Stratum, of: (slot: number) => number): number =>
  sum(Array.from(times, (_, slot) => of(slot)));

/** Covariance of the totals: Σ over strata of k/(k − 1)·Σ(z − z̄)(z − z̄)' (R `survey:::onestrat`), clusters with replacement. */
export function covarianceOfTotals(strata: StrataOfClusters): number[][] {
  const size = strata[0]?.totals.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const stratum of strata) {
    const { totals, times } = stratum;
    const count = clustersIn(stratum);
    const means = totals.map(
      (total) => sumOver(stratum, (slot) => (times[slot] as number) * (total[slot] as number)) / count,
    );
    for (let slot = 0; slot < times.length; slot += 1) {
      const scale = ((times[slot] as number) * count) / (count - 1);
      const around = (component: number): number =>
        (totals[component]?.[slot] as number) - (means[component] as number);
      for (const [i, row] of covariance.entries())
        for (let j = 0; j < size; j += 1) row[j] = (row[j] as number) + scale * around(i) * around(j);
    }
  }
  return covariance;
}
