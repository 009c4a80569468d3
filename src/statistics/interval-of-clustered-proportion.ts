/** How sure is a share of answers when one account gave several of them? */
import type { ClusteredDistribution } from '../counts/shapes.js';
import { studentTCriticalValue } from './critical-value.js';
import { effectiveAnswers, linearisedVariance, sumClusters } from './design-effect.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { wilsonInterval } from './interval-of-proportion.js';

/**
 * The share of hits, 0..1, with Wilson's interval at the effective number of answers (see `effectiveAnswers`).
 * As R `survey::svyciprop` does, that number is multiplied by (z/t)², t with clusters − 1 degrees of freedom; Wilson's
 * formula knows z and n only as z²/n, so this is Wilson's interval with t in place of z.
 * `standardError` is that of `survey::svymean`. Fewer than two clusters: withheld.
 */
export function estimateClusteredProportion(
  clusters: ClusteredDistribution,
  isHit: (answer: number) => boolean,
  { confidence }: IntervalOptions,
): Estimate {
  const sums = sumClusters(clusters, (answer) => (isHit(answer) ? 1 : 0));
  if ('status' in sums) return sums;
  const value = sums.mean;
  const degreesOfFreedom = sums.clusters.length - 1;
  const critical = studentTCriticalValue(confidence, degreesOfFreedom);
  return {
    status: 'known',
    value,
    interval: wilsonInterval(value, critical ** 2 / effectiveAnswers(sums, value * (1 - value))),
    answers: sums.answers,
    method: 'wilson-clustered',
    standardError: Math.sqrt(linearisedVariance(sums)),
    degreesOfFreedom,
    clusters: sums.clusters.length,
  };
}
