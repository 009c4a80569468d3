/** By which methods does a metric get its interval? Asked of the metric itself, so that what `explain` says cannot be stale. */
import type { Method } from '../domain/methods.js';
import type { Estimate, Test } from '../statistics/estimate.js';
import type { Metric, MetricContext, ScoreAnswers } from './metric.js';

const usual: MetricContext = { confidence: 0.95, scale: { low: 1, high: 5 }, hitFrom: 4 };

/** The worked example as if two accounts had given the same answers: what is computed where accounts repeat. */
function repeated({ distribution }: ScoreAnswers): ScoreAnswers {
  return { distribution, clusters: { kind: 'clustered-distribution', clusters: [distribution, distribution] } };
}

function isScore(metric: Metric): metric is Metric & Metric<'score'> {
  return metric.input === 'score';
}

/** What the metric says of its worked example: plain, and for scores with accounts that repeat. */
function computed(metric: Metric): readonly (Estimate | Test)[] {
  const { input, context } = metric.workedExample;
  const settings = { ...usual, ...context };
  if (!isScore(metric)) return [metric.compute(input, settings)];
  return [metric.compute(input as ScoreAnswers, settings), metric.compute(repeated(input as ScoreAnswers), settings)];
}

/** The methods of its intervals, plain first, then the one for accounts that answered more than once; tests have none. */
export function intervalMethods(metric: Metric): readonly Method[] {
  const methods = computed(metric).flatMap((one) => (one.status === 'known' && 'interval' in one ? [one.method] : []));
  return [...new Set(methods)];
}
