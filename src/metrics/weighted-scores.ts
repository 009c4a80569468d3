/** The score metrics over answers that have weights: how an answer is scored, and how sure the weighted figure is. */
import type { Estimate } from '../statistics/estimate.js';
import { refuseNumbers } from '../statistics/input-checks.js';
import { costOfWeights, type WeightingCost } from '../statistics/weights/kish.js';
import { estimateWeightedMean, estimateWeightedProportion } from '../statistics/weights/weighted-mean.js';
import { estimateWeightedNetScore } from '../statistics/weights/weighted-net-score.js';
import type { WeightedSample, WeightedValues } from '../statistics/weights/weighted-sample.js';
import type { WithheldEstimate } from '../statistics/estimate.js';
import { netScoreRules } from './loyalty/nps.js';
import type { MetricContext } from './metric.js';
import { withinScale } from './score-estimates.js';

export type WeightedMetric = 'csat' | 'satisfaction-mean' | 'nps';

interface WeightedScore {
  /** What an answer counts in the figure: 1 or 0, itself, or 100, 0 and −100. */
  readonly scoreOf: (answer: number, context: MetricContext) => number;
  readonly estimate: (answers: WeightedValues, context: MetricContext) => Estimate;
}

/** The weighted counterpart of each metric; equal weights give its unweighted value exactly. */
export const weightedScores: Readonly<Record<WeightedMetric, WeightedScore>> = {
  csat: {
    scoreOf: (answer, { hitFrom }) => (answer >= hitFrom ? 1 : 0),
    estimate: ({ values, ...sample }, context) =>
      refuseNumbers(values) ??
      estimateWeightedProportion({ ...sample, hits: values.map((answer) => answer >= context.hitFrom) }, context),
  },
  'satisfaction-mean': {
    scoreOf: (answer) => answer,
    estimate: (answers, context) => withinScale(estimateWeightedMean(answers, context), context.scale),
  },
  nps: {
    scoreOf: (answer) => (netScoreRules.promoter(answer) ? 100 : 0) - (netScoreRules.detractor(answer) ? 100 : 0),
    estimate: (answers, context) => estimateWeightedNetScore(answers, netScoreRules, context),
  },
};

/** Kish's cost of the weights of a sample. */
export function costOf({ weights, answers }: WeightedSample): WeightingCost | WithheldEstimate {
  return costOfWeights(weights.map((weight, place) => ({ weight, answers: answers?.[place] ?? 1 })));
}
