/** How sure is a mean of answers? */
import type { Distribution } from '../counts/shapes.js';
import { studentTCriticalValue } from './critical-value.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { refuseDistribution } from './input-checks.js';
import { momentsOf } from './moments.js';

/**
 * The mean on the scale of the answers, with its t interval mean ± t·s/√n (R `t.test`). One answer has a value and no
 * interval. When all answers are alike the interval is the value itself: the sample shows no spread to judge by, which
 * with few answers must not be read as certainty.
 */
export function estimateMean(distribution: Distribution, { confidence }: IntervalOptions): Estimate {
  const refused = refuseDistribution(distribution);
  if (refused) return refused;
  const moments = momentsOf(distribution);
  if (moments === undefined) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const { answers, mean: value, variance } = moments;
  if (variance === undefined) return { status: 'known', value, answers, method: 't' };
  const degreesOfFreedom = answers - 1;
  const standardError = Math.sqrt(variance / answers);
  const half = studentTCriticalValue(confidence, degreesOfFreedom) * standardError;
  const interval = [value - half, value + half] as const;
  return { status: 'known', value, interval, answers, method: 't', standardError, degreesOfFreedom };
}
