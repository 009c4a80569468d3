/** How high does each group score on average, by rank or by any other score, and how sure is that when accounts answer more than once? */
import type { Distribution } from '../counts/shapes.js';
import { answersOfGroups, type GroupedClusters } from './grouped-clusters.js';
import { rankTogether } from './mid-ranks.js';
import type { Matrix } from './quadratic-form.js';

/** The answers of each cluster in each group, in the order of the groups; what the degrees of freedom depend on. */
export type ClusterSizes = readonly ArrayLike<number>[];

/**
 * How the spread of few clusters is corrected: `none` is survey's C/(C − 1); `leverage` divides what a cluster adds in a
 * group by √(1 − its share of the group's answers), since a group's mean follows each of its clusters (CR2, Bell &
 * McCaffrey 2002; with group means the general matrix root is this number).
 */
export type ClusterCorrection = 'none' | 'leverage';

/** Contrasts m_g − m_1 of the mean scores with the groups after the first, and their covariance two ways. */
export interface ScoreContrasts {
  readonly differences: readonly number[];
  /** Spread around the mean of the own group. */
  readonly covariance: () => Matrix;
  /** Spread around the mean of all answers: the covariance if the groups did not differ. */
  readonly nullCovariance: () => Matrix;
  readonly sizes: ClusterSizes;
}

/** What an answer counts as. Whole numbers, where there are such, so that equal answers are equal and not by rounding; a mean is ÷ `unit`. */
export interface Scores {
  readonly scoreOf: (value: number) => number;
  readonly unit: number;
}

/** The answers of one cluster in one group: how many, and the sum of their scores. */
interface ScoreSum {
  readonly answers: number;
  readonly total: number;
}

function scoreSum({ counts }: Distribution, { scoreOf }: Scores): ScoreSum {
  let [answers, total] = [0, 0];
  counts.forEach((count, value) => {
    answers += count;
    total += count * scoreOf(value);
  });
  return { answers, total };
}

/** Rank scores r = (mid-rank − ½)/n, 0..1, of all answers pooled, as 2·rank − 1 ÷ 2n. */
export function rankScores(data: GroupedClusters): Scores {
  const { answers, rankOf } = rankTogether(answersOfGroups(data));
  return { scoreOf: (value) => 2 * (rankOf.get(value) ?? 0) - 1, unit: 2 * answers };
}

/** Answers of each cluster in each group and the sums of their scores, cluster by cluster in one row: tests go over thousands. */
interface ClusterSums {
  readonly groups: number;
  readonly clusters: number;
  readonly answers: Float64Array;
  readonly totals: Float64Array;
}

function sumClusters({ groups, clusters }: GroupedClusters, { scoreOf }: Scores): ClusterSums {
  const size = clusters.length * groups.length;
  const [answers, totals] = [new Float64Array(size), new Float64Array(size)];
  let place = 0;
  const add = (count: number, value: number): void => {
    answers[place] = (answers[place] as number) + count;
    totals[place] = (totals[place] as number) + count * scoreOf(value);
  };
  for (const cluster of clusters)
    for (const group of groups) {
      cluster.get(group)?.counts.forEach(add);
      place += 1;
    }
  return { groups: groups.length, clusters: clusters.length, answers, totals };
}

/** What the deviations of the clusters are measured from, group by group, and in which unit. */
interface Centres {
  readonly centres: readonly number[];
  readonly groupAnswers: readonly number[];
  readonly unit: number;
  readonly correction: ClusterCorrection;
}

/** z_cg of one cluster in each group, into `z`. */
function deviationsOf(sums: ClusterSums, cluster: number, { z, of }: { z: Float64Array; of: Centres }): void {
  for (let group = 0; group < sums.groups; group += 1) {
    const place = cluster * sums.groups + group;
    const answers = sums.answers[place] as number;
    const inGroup = of.groupAnswers[group] as number;
    const followed = of.correction === 'leverage' ? Math.sqrt(1 - answers / inGroup) : 1;
    const deviation = (sums.totals[place] as number) - answers * (of.centres[group] as number);
    z[group] = answers === 0 ? 0 : deviation / (inGroup * of.unit * followed);
  }
}

/** Σ u·u' of the contrasts u with the first group over the clusters; most are in few groups, so zeros are passed over. */
function covarianceAround(sums: ClusterSums, of: Centres): Matrix {
  const contrasts = sums.groups - 1;
  const total = Array.from({ length: contrasts }, () => new Array<number>(contrasts).fill(0));
  const z = new Float64Array(sums.groups);
  for (let cluster = 0; cluster < sums.clusters; cluster += 1) {
    deviationsOf(sums, cluster, { z, of });
    const first = z[0] as number;
    for (let i = 0; i < contrasts; i += 1) {
      const [row, own] = [total[i] as number[], (z[i + 1] as number) - first];
      if (own === 0) continue;
      for (let j = 0; j < contrasts; j += 1) row[j] = (row[j] as number) + own * ((z[j + 1] as number) - first);
    }
  }
  const factor = of.correction === 'leverage' ? 1 : sums.clusters / (sums.clusters - 1);
  return total.map((row) => row.map((value) => factor * value));
}

/**
 * m_g, the mean score in group g. Taylor linearisation with clusters drawn with replacement: z_cg = Σ(s − m_g)/n_g over the
 * answers of cluster c in g, covariance C/(C − 1)·Σ_c z_c·z_c' (R `survey::svyranktest`, with rank scores). A cluster in several
 * groups enters as a whole, so what its groups share cancels.
 */
export function scoreContrasts(data: GroupedClusters, scores: Scores, correction: ClusterCorrection): ScoreContrasts {
  const ofGroups = answersOfGroups(data).map((group) => scoreSum(group, scores));
  const means = ofGroups.map(({ answers, total }) => total / answers);
  const ofAll = (part: keyof ScoreSum): number => ofGroups.reduce((sum, group) => sum + group[part], 0);
  const meanOfAll = ofAll('total') / ofAll('answers');
  const sums = sumClusters(data, scores);
  const facts = { groupAnswers: ofGroups.map(({ answers }) => answers), unit: scores.unit };
  return {
    differences: means.slice(1).map((mean) => (mean - (means[0] ?? 0)) / scores.unit),
    covariance: () => covarianceAround(sums, { ...facts, centres: means, correction }),
    // No group's mean follows its clusters here, so there is nothing to correct.
    nullCovariance: () => covarianceAround(sums, { ...facts, centres: means.map(() => meanOfAll), correction: 'none' }),
    sizes: data.clusters.map((_, cluster) => sums.answers.subarray(cluster * sums.groups, (cluster + 1) * sums.groups)),
  };
}
