/** How sure is a mean of answers when one account gave several of them? */
import { sum } from 'simple-statistics';
import type { ClusteredDistribution } from '../counts/shapes.js';
import { studentTCriticalValue } from './critical-value.js';
import { linearisedVariance, sumClusters, type ClusterSums } from './design-effect.js';
import type { Estimate, IntervalOptions } from './estimate.js';

/** s²/n as if all answers were independent. */
function independentVariance({ clusters }: ClusteredDistribution, { answers, mean }: ClusterSums): number {
  const squares = clusters.map(({ counts }) => {
    const terms: number[] = [];
    counts.forEach((count, value) => terms.push(count * (value - mean) ** 2));
    return sum(terms);
  });
  return sum(squares) / (answers - 1) / answers;
}

/**
 * The mean on the scale of the answers ± t·SE with clusters − 1 degrees of freedom (R `survey::svymean`, `confint(df =)`).
 * SE is the Taylor-linearised one, but never below s/√n: account means that happen to agree would otherwise give an
 * interval without width (see `effectiveAnswers` for the same rule). Fewer than two clusters: withheld.
 */
export function estimateClusteredMean(clusters: ClusteredDistribution, { confidence }: IntervalOptions): Estimate {
  const sums = sumClusters(clusters, (answer) => answer);
  if ('status' in sums) return sums;
  const value = sums.mean;
  const degreesOfFreedom = sums.clusters.length - 1;
  const standardError = Math.sqrt(Math.max(linearisedVariance(sums), independentVariance(clusters, sums)));
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  return {
    status: 'known',
    value,
    interval: [value - half, value + half],
    answers: sums.answers,
    method: 't-clustered',
    standardError,
    degreesOfFreedom,
    clusters: sums.clusters.length,
  };
}
