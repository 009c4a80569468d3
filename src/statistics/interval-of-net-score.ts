/** How sure is a net score (promoters minus detractors)? */
import { addDistributions, countAnswers } from '../counts/distribution.js';
import type { ClusteredDistribution, Distribution } from '../counts/shapes.js';
import { normalCriticalValue, studentTCriticalValue } from './critical-value.js';
import { effectiveAnswers, linearisedVariance, sumClusters } from './design-effect.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseDistribution } from './input-checks.js';

/** Which answers speak for and which against; an answer that is neither counts as passive. */
export interface NetScoreRules {
  readonly promoter: (answer: number) => boolean;
  readonly detractor: (answer: number) => boolean;
}

/** The answers by what they say. Kept as counts, so that 45 − 25 of 100 is 20 and not 20.000000000000004. */
export interface Tally {
  readonly answers: number;
  readonly promoters: number;
  readonly detractors: number;
}

/** Adjusted Wald adds three answers, three quarters of one to each end (MeasuringU; Rocks 2016). */
const addedAnswers = 3;
const addedToEachEnd = 0.75;

export function tally(distribution: Distribution, { promoter, detractor }: NetScoreRules): Tally {
  let [promoters, detractors] = [0, 0];
  for (const [answer, count] of distribution.counts) {
    if (promoter(answer)) promoters += count;
    if (detractor(answer)) detractors += count;
  }
  return { answers: countAnswers(distribution), promoters, detractors };
}

/** 100·(P − D), multiplied before it is divided so that it is rounded once: 590 of 5,000 is 11.8. */
export const netScoreOf = ({ answers, promoters, detractors }: Tally): number =>
  (100 * (promoters - detractors)) / answers;

/** Variance of one answer scored 100, 0 or −100: 100²·(P + D) − score². */
export function varianceOfAnswer(of: Tally): number {
  return (10_000 * (of.promoters + of.detractors)) / of.answers - netScoreOf(of) ** 2;
}

/** The answers as if there were `answersWorth` of them, with the three added. */
export function adjustedTally(found: Tally, answersWorth: number): Tally {
  const scale = answersWorth / found.answers;
  return {
    answers: answersWorth + addedAnswers,
    promoters: found.promoters * scale + addedToEachEnd,
    detractors: found.detractors * scale + addedToEachEnd,
  };
}

/**
 * Adjusted Wald on −100..100, clamped there. Its centre is drawn towards 0, so at 50 % confidence five promoters out of
 * five give an upper end of 78 for a score of 100: the interval is extended to the score it belongs to.
 */
export function adjustedWald(
  found: Tally,
  answersWorth: number,
  critical: number,
): readonly [low: number, high: number] {
  const adjusted = adjustedTally(found, answersWorth);
  const centre = netScoreOf(adjusted);
  const half = critical * Math.sqrt(varianceOfAnswer(adjusted) / adjusted.answers);
  const value = netScoreOf(found);
  return [Math.max(-100, Math.min(value, centre - half)), Math.min(100, Math.max(value, centre + half))];
}

/** 100·(P − D), −100..100, with the adjusted Wald interval; `standardError` is the plain 100·√((P + D − (P − D)²)/n). */
export function estimateNetScore(
  distribution: Distribution,
  rules: NetScoreRules,
  { confidence }: IntervalOptions,
): Estimate {
  const refused = refuseDistribution(distribution);
  if (refused) return refused;
  const found = tally(distribution, rules);
  const { answers } = found;
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  return {
    status: 'known',
    value: netScoreOf(found),
    interval: adjustedWald(found, answers, normalCriticalValue(confidence)),
    answers,
    method: 'adjusted-wald',
    standardError: Math.sqrt(varianceOfAnswer(found) / answers),
  };
}

/**
 * The same score when one account gave several answers: adjusted Wald with n ÷ design effect in place of n (see
 * `effectiveAnswers`; the design effect is at least 1) and t with clusters − 1 degrees of freedom in place of z.
 * `standardError` is the Taylor-linearised one of the ±100 scores. Fewer than two clusters: withheld.
 */
export function estimateClusteredNetScore(
  clusters: ClusteredDistribution,
  rules: NetScoreRules,
  { confidence }: IntervalOptions,
): Estimate {
  const scoreOf = (answer: number) => (rules.promoter(answer) ? 100 : 0) - (rules.detractor(answer) ? 100 : 0);
  const sums = sumClusters(clusters, scoreOf);
  if ('status' in sums) return sums;
  const found = tally(addDistributions(clusters.clusters), rules);
  const degreesOfFreedom = sums.clusters.length - 1;
  const answersWorth = effectiveAnswers(sums, varianceOfAnswer(found));
  return {
    status: 'known',
    value: netScoreOf(found),
    interval: adjustedWald(found, answersWorth, studentTCriticalValue(confidence, degreesOfFreedom)),
    answers: found.answers,
    method: 'adjusted-wald-clustered',
    standardError: Math.sqrt(linearisedVariance(sums)),
    degreesOfFreedom,
    clusters: sums.clusters.length,
  };
}
