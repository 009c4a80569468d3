/** How many independent answers are the answers of several accounts worth? */
import { sum } from 'simple-statistics';
import type { ClusteredDistribution } from '../counts/shapes.js';
import type { WithheldEstimate } from './estimate.js';
import { invalidValues } from './input-checks.js';

/** Answers of one cluster (an account) and the sum of their scores. */
export interface ClusterSum {
  readonly answers: number;
  readonly total: number;
}

/** The sample as clusters; `mean` = Σ totals ÷ Σ answers. */
export interface ClusterSums {
  readonly clusters: readonly ClusterSum[];
  readonly answers: number;
  readonly mean: number;
}

/** Sums of `scoreOf` per cluster. Clusters without an answer are not part of the sample and give no degree of freedom. */
export function sumClusters(
  { clusters }: ClusteredDistribution,
  scoreOf: (answer: number) => number,
): ClusterSums | WithheldEstimate {
  let unfit = 0;
  const sums = clusters
    .map(({ counts }): ClusterSum => {
      let answers = 0;
      const terms: number[] = [];
      counts.forEach((count, answer) => {
        if (!(Number.isFinite(answer) && count >= 0)) unfit += 1;
        answers += count;
        terms.push(scoreOf(answer) * count);
      });
      // The compensated sum is only worth its cost where there is more than one term.
      const total = terms.length === 1 ? (terms[0] as number) : sum(terms);
      return { answers, total };
    })
    .filter(({ answers }) => answers > 0)
    .sort((left, right) => left.answers - right.answers || left.total - right.total);
  const answers = sum(sums.map((cluster) => cluster.answers));
  if (unfit > 0 || !Number.isFinite(answers)) return invalidValues;
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  // One account says nothing about how much accounts differ, so there is no honest width: two clusters are needed.
  if (sums.length < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  return { clusters: sums, answers, mean: sum(sums.map(({ total }) => total)) / answers };
}

/**
 * Variance of the mean by Taylor linearisation, clusters drawn with replacement: k/(k − 1)·Σ((total − mean·answers)/n)²
 * (R `survey::svymean` with `svydesign(ids = ~account, weights = ~1)`).
 */
export function linearisedVariance({ clusters, answers, mean }: ClusterSums): number {
  const residuals = clusters.map(({ answers: size, total }) => (total - mean * size) / answers);
  return (clusters.length / (clusters.length - 1)) * sum(residuals.map((residual) => residual * residual));
}

/** So small a variance, relative to that of one answer, is the rounding of exact balance and not a measured one. */
const roundingOfZero = 1e-24;

/**
 * Effective number of answers = variance of one answer ÷ linearised variance of the mean, as R `survey::svyciprop`.
 * At most n: a design effect below 1 comes from few accounts by chance, as answers of one account are not expected to
 * repel each other, and it would print an interval narrower than that of independent answers.
 * Where no variance is left to compare (every answer alike, or every account with the same mean) the data cannot say
 * how alike accounts are inside; then each account counts about once: (Σ m)² ÷ Σ m² for m answers per account (Kish).
 */
export function effectiveAnswers(sums: ClusterSums, varianceOfAnswer: number): number {
  const { clusters, answers } = sums;
  const variance = linearisedVariance(sums);
  if (varianceOfAnswer <= 0 || variance <= varianceOfAnswer * roundingOfZero) {
    return answers ** 2 / sum(clusters.map((cluster) => cluster.answers ** 2));
  }
  return Math.min(answers, varianceOfAnswer / variance);
}
