/** How high does each group score on average, by rank or by any other score, and how sure is that when accounts answer more than once? */
import type { Distribution } from '../counts/shapes.js';
import { answersOfGroups, type GroupedClusters } from './grouped-clusters.js';
import { rankTogether } from './mid-ranks.js';
import type { Matrix } from './quadratic-form.js';

/** The answers of each cluster in each group, in the order of the groups; what the degrees of freedom depend on. */
export type ClusterSizes = readonly (readonly number[])[];

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

/** `factor`·Σ u·u' over the clusters; most clusters are in few groups, so zeros are passed over. */
function covarianceOf(influences: readonly (readonly number[])[], contrasts: number, factor: number): Matrix {
  const total = Array.from({ length: contrasts }, () => new Array<number>(contrasts).fill(0));
  for (const u of influences) {
    for (let i = 0; i < contrasts; i += 1) {
      const [row, own] = [total[i] as number[], u[i] as number];
      if (own === 0) continue;
      for (let j = 0; j < contrasts; j += 1) row[j] = (row[j] as number) + own * (u[j] as number);
    }
  }
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
  const ofClusters = data.clusters.map((cluster) =>
    data.groups.map((name) => {
      const answers = cluster.get(name);
      return answers && scoreSum(answers, scores);
    }),
  );
  const influencesAround = (centreOf: (group: number) => number, how: ClusterCorrection) =>
    ofClusters.map((sums) => {
      const z = sums.map((own, group) => {
        if (!own) return 0;
        const inGroup = ofGroups[group]?.answers ?? 1;
        const followed = how === 'leverage' ? Math.sqrt(1 - own.answers / inGroup) : 1;
        return (own.total - own.answers * centreOf(group)) / (inGroup * scores.unit * followed);
      });
      return z.slice(1).map((other) => other - (z[0] ?? 0));
    });
  const contrasts = data.groups.length - 1;
  const clusters = ofClusters.length;
  const around = (centreOf: (group: number) => number, how: ClusterCorrection): Matrix =>
    covarianceOf(influencesAround(centreOf, how), contrasts, how === 'leverage' ? 1 : clusters / (clusters - 1));
  return {
    differences: means.slice(1).map((mean) => (mean - (means[0] ?? 0)) / scores.unit),
    covariance: () => around((group) => means[group] ?? 0, correction),
    // No group's mean follows its clusters here, so there is nothing to correct.
    nullCovariance: () => around(() => meanOfAll, 'none'),
    sizes: ofClusters.map((sums) => sums.map((own) => own?.answers ?? 0)),
  };
}
