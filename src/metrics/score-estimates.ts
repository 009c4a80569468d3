/** Chooses the interval of a score: clustered by account where accounts answered more than once, plain where not. */
import type { ClusteredDistribution, Distribution } from '../counts/shapes.js';
import type { Scale } from '../domain/scales.js';
import type { Estimate } from '../statistics/estimate.js';
import { estimateClusteredMean } from '../statistics/interval-of-clustered-mean.js';
import { estimateClusteredProportion } from '../statistics/interval-of-clustered-proportion.js';
import { estimateMean } from '../statistics/interval-of-mean.js';
import {
  estimateClusteredNetScore,
  estimateNetScore,
  type NetScoreRules,
} from '../statistics/interval-of-net-score.js';
import { estimateProportion } from '../statistics/interval-of-proportion.js';
import type { MetricContext, ScoreAnswers } from './metric.js';

type Options = Pick<MetricContext, 'confidence'>;

interface Estimators {
  readonly plain: (distribution: Distribution) => Estimate;
  readonly clustered: (clusters: ClusteredDistribution) => Estimate;
}

/** Answers of a single account say nothing about the spread between accounts: the figure stands, without an interval. */
function withoutInterval(estimate: Estimate): Estimate {
  if (estimate.status === 'withheld') return estimate;
  const { status, value, answers, method } = estimate;
  return { status, value, answers, method, clusters: 1 };
}

function choose({ distribution, clusters }: ScoreAnswers, { plain, clustered }: Estimators): Estimate {
  if (!clusters || clusters.clusters.length === 0) return plain(distribution);
  if (clusters.clusters.length === 1) return withoutInterval(plain(distribution));
  return clustered(clusters);
}

/** Share of answers that are hits, 0..1: Wilson, or Wilson on the design's effective n. */
export function estimateScoreShare(
  answers: ScoreAnswers,
  isHit: (answer: number) => boolean,
  options: Options,
): Estimate {
  const plain = ({ counts }: Distribution): Estimate => {
    let [hits, trials] = [0, 0];
    for (const [answer, count] of counts) {
      trials += count;
      if (isHit(answer)) hits += count;
    }
    return estimateProportion({ kind: 'proportion', hits, trials }, options);
  };
  return choose(answers, { plain, clustered: (clusters) => estimateClusteredProportion(clusters, isHit, options) });
}

/** A mean cannot lie outside its scale, so its interval need not either; the part cut off covers nothing. */
export function withinScale(estimate: Estimate, { low, high }: Scale): Estimate {
  if (estimate.status === 'withheld' || !estimate.interval) return estimate;
  const [from, to] = estimate.interval;
  return { ...estimate, interval: [Math.max(low, from), Math.min(high, to)] };
}

/** Mean of the answers on their scale: t interval, or Taylor-linearised over accounts; cut at the ends of the scale. */
export function estimateScoreMean(
  answers: ScoreAnswers,
  context: Pick<MetricContext, 'confidence' | 'scale'>,
): Estimate {
  const estimate = choose(answers, {
    plain: (distribution) => estimateMean(distribution, context),
    clustered: (clusters) => estimateClusteredMean(clusters, context),
  });
  return withinScale(estimate, context.scale);
}

/** Net score, −100..100: adjusted Wald, on the design's effective n where accounts repeat. */
export function estimateNetScoreOf(answers: ScoreAnswers, rules: NetScoreRules, options: Options): Estimate {
  return choose(answers, {
    plain: (distribution) => estimateNetScore(distribution, rules, options),
    clustered: (clusters) => estimateClusteredNetScore(clusters, rules, options),
  });
}
