/** How high does each group rank among all answers, and how sure is that when accounts answer more than once? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import { answersOfGroups, type GroupedClusters } from './grouped-clusters.js';
import { rankTogether, type PooledRanks } from './mid-ranks.js';
import { orderedCounts } from './ordered-counts.js';
import type { Matrix } from './quadratic-form.js';

/** Contrasts m_g − m_1 of the mean rank scores with the groups after the first, and their covariance two ways. */
export interface RankContrasts {
  readonly differences: readonly number[];
  /** Spread around the mean of the own group. */
  readonly covariance: Matrix;
  /** Spread around the mean of all answers: the covariance if the groups did not differ. */
  readonly nullCovariance: Matrix;
}

/** Σ(2·rank − 1) over the answers: whole numbers, so that equal answers are equal here and not by rounding. */
function doubledSum(distribution: Distribution, { rankOf }: PooledRanks): number {
  return sum(orderedCounts(distribution).map(([value, count]) => count * (2 * (rankOf.get(value) ?? 0) - 1)));
}

/** C/(C − 1)·Σ u·u' over the clusters; most clusters are in few groups, so zeros are passed over. */
function covarianceOf(influences: readonly (readonly number[])[], contrasts: number): Matrix {
  const clusters = influences.length;
  const total = Array.from({ length: contrasts }, () => new Array<number>(contrasts).fill(0));
  for (const u of influences) {
    const places = [...u.keys()].filter((place) => u[place] !== 0);
    for (const i of places) {
      const row = total[i] ?? [];
      for (const j of places) row[j] = (row[j] ?? 0) + (u[i] ?? 0) * (u[j] ?? 0);
    }
  }
  return total.map((row) => row.map((value) => (clusters / (clusters - 1)) * value));
}

/**
 * Rank scores r = (mid-rank − ½)/n of all answers pooled; m_g their mean in group g. Taylor linearisation with clusters
 * drawn with replacement: z_cg = Σ(r − m_g)/n_g over the answers of cluster c in g, covariance C/(C − 1)·Σ_c z_c·z_c'
 * (R `survey::svyranktest`). A cluster in several groups enters as a whole, so what its groups share cancels.
 */
export function rankContrasts(data: GroupedClusters): RankContrasts {
  const groups = answersOfGroups(data);
  const ranks = rankTogether(groups);
  const sizes = groups.map(countAnswers);
  const unit = 2 * ranks.answers;
  const means = groups.map((group, index) => doubledSum(group, ranks) / (sizes[index] ?? 1));
  const influencesAround = (centres: readonly number[]) =>
    data.clusters.map((cluster) => {
      const z = data.groups.map((name, index) => {
        const answers = cluster.get(name);
        if (!answers) return 0;
        const excess = doubledSum(answers, ranks) - countAnswers(answers) * (centres[index] ?? 0);
        return excess / ((sizes[index] ?? 1) * unit);
      });
      return z.slice(1).map((other) => other - (z[0] ?? 0));
    });
  const contrasts = groups.length - 1;
  return {
    differences: means.slice(1).map((mean) => (mean - (means[0] ?? 0)) / unit),
    covariance: covarianceOf(influencesAround(means), contrasts),
    nullCovariance: covarianceOf(influencesAround(means.map(() => ranks.answers)), contrasts),
  };
}
