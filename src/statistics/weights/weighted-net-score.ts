/** How sure is a net score when answers have weights and accounts answer more than once? */
import { studentTCriticalValue } from '../critical-value.js';
import type { Estimate, IntervalOptions } from '../estimate.js';
import {
  adjustedWald,
  netScoreOf,
  varianceOfAnswer,
  type NetScoreRules,
  type Tally,
} from '../interval-of-net-score.js';
import { refuseNumbers } from '../input-checks.js';
import { answersWorth, clustersOf, weightedMeanOf } from './weighted-mean.js';
import { totalWeight, type WeightedValues } from './weighted-sample.js';

/** Weighted promoters and detractors; equal weights, and answers that are all alike, give plain counts exactly. */
function weightedTally(sample: WeightedValues, scores: readonly number[], answers: number): Tally {
  const isEqual = [sample.weights, scores].some((list) => list.every((one) => one === list[0]));
  const perWeight = answers / totalWeight(sample);
  let [promoters, detractors] = [0, 0];
  for (const [place, score] of scores.entries()) {
    const count = sample.answers?.[place] ?? 1;
    const worth = isEqual ? count : (sample.weights[place] ?? 0) * count * perWeight;
    if (score > 0) promoters += worth;
    if (score < 0) detractors += worth;
  }
  return { answers, promoters, detractors };
}

/**
 * Weighted 100·(P − D), −100..100, with the adjusted Wald interval on the effective number of answers and t with clusters −
 * strata degrees of freedom, as `estimateClusteredNetScore`. `standardError` is that of `survey::svymean` over the scores
 * ±100. Withheld as `estimateWeightedMean`.
 */
export function estimateWeightedNetScore(
  sample: WeightedValues,
  rules: NetScoreRules,
  { confidence }: IntervalOptions,
): Estimate {
  const refused = refuseNumbers(sample.values);
  if (refused) return refused;
  const values = sample.values.map((of) => (rules.promoter(of) ? 100 : 0) - (rules.detractor(of) ? 100 : 0));
  const found = weightedMeanOf({ ...sample, values });
  if ('status' in found) return found;
  const of = weightedTally(sample, values, found.answers);
  const worth = answersWorth(sample, found, varianceOfAnswer(of));
  return {
    status: 'known',
    value: netScoreOf(of),
    interval: adjustedWald(of, worth, studentTCriticalValue(confidence, found.degreesOfFreedom)),
    answers: found.answers,
    method: 'adjusted-wald-weighted',
    standardError: Math.sqrt(found.variance),
    degreesOfFreedom: found.degreesOfFreedom,
    ...clustersOf(sample, found),
  };
}
