/** How sure is the middle answer, where one account may have given several? */
import { addDistributions, countAnswers } from '../counts/distribution.js';
import type { ClusteredDistribution, Distribution } from '../counts/shapes.js';
import { normalCriticalValue, studentTCriticalValue } from './critical-value.js';
import { effectiveAnswers, sumClusters } from './design-effect.js';
import { regularizedIncompleteBeta } from './distributions/beta.js';
import type { Estimate, IntervalOptions, KnownEstimate } from './estimate.js';
import { orderedCounts } from './ordered-counts.js';
import { medianOf } from './quantiles.js';

/** The largest r with P(Bin(n, ½) < r) ≤ α/2, for any n ≥ 1 (the beta function needs no whole one); 0 where there is none. */
function outerRank(n: number, outside: number): number {
  let [low, high] = [0, Math.floor(n / 2)];
  while (low < high) {
    const rank = Math.ceil((low + high) / 2);
    if (regularizedIncompleteBeta(0.5, n - rank + 1, rank) <= outside) low = rank;
    else high = rank - 1;
  }
  return low;
}

/** The answer at a rank 1..n, counted from the lowest. */
function answerAtRank(distribution: Distribution, rank: number): number | undefined {
  let passed = 0;
  for (const [answer, count] of orderedCounts(distribution)) {
    passed += count;
    if (passed >= rank) return answer;
  }
  return undefined;
}

/** Both answers at the same rank from either end; absent where so few answers carry none at this confidence. */
function intervalAt(distribution: Distribution, effective: number, outside: number): Pick<KnownEstimate, 'interval'> {
  const answers = countAnswers(distribution);
  const rank = outerRank(effective, outside);
  if (rank === 0) return {};
  const spread = Math.max(1, Math.floor((rank * answers) / effective + 1e-9));
  const [low, high] = [answerAtRank(distribution, spread), answerAtRank(distribution, answers + 1 - spread)];
  return low === undefined || high === undefined ? {} : { interval: [low, high] };
}

/**
 * The median with the exact interval between two order statistics, the sign test turned round: no distribution is assumed
 * (Conover 1999, Practical Nonparametric Statistics, 3.2; R `DescTools::MedianCI(method = "exact")`). Below six answers no
 * such interval reaches 95 %, and there is none. Without answers: withheld.
 */
export function estimateMedian(distribution: Distribution, { confidence }: IntervalOptions): Estimate {
  const value = medianOf(distribution);
  if (value === undefined) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const answers = countAnswers(distribution);
  const found = intervalAt(distribution, answers, (1 - confidence) / 2);
  return { status: 'known', value, answers, method: 'order-statistics', ...found };
}

/**
 * The same where accounts gave several answers, at the effective number of answers of the share at or below the median,
 * times (z/t)² with accounts − 1 degrees of freedom (Woodruff 1952, JASA 47, 635-646; Korn & Graubard 1998; R
 * `survey::svyquantile(interval.type = "beta")` interpolates where this takes the next order statistic outwards).
 * One account: the median without an interval.
 */
export function estimateClusteredMedian(clustered: ClusteredDistribution, options: IntervalOptions): Estimate {
  const distribution = addDistributions(clustered.clusters);
  const value = medianOf(distribution);
  if (value === undefined) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const answers = countAnswers(distribution);
  const sums = sumClusters(clustered, (answer) => (answer <= value ? 1 : 0));
  if ('status' in sums) return { status: 'known', value, answers, method: 'order-statistics-clustered', clusters: 1 };
  const clusters = sums.clusters.length;
  const z = normalCriticalValue(options.confidence);
  const t = studentTCriticalValue(options.confidence, clusters - 1);
  const effective = effectiveAnswers(sums, sums.mean * (1 - sums.mean)) * (z / t) ** 2;
  const found = intervalAt(distribution, effective, (1 - options.confidence) / 2);
  return {
    status: 'known',
    value,
    answers,
    method: 'order-statistics-clustered',
    degreesOfFreedom: clusters - 1,
    clusters,
    ...found,
  };
}
