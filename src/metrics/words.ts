/** A metric's own words in both languages; a metric without Chinese words does not compile. */
import { metricWords } from '../text/zh-CN/metrics.js';
import type { Wording } from '../text/value.js';
import { metrics } from './index.js';
import type { MetricId } from './metric-by-id.js';
import type { MetricWords } from './metric.js';

const chinese: Readonly<Record<MetricId, MetricWords>> = metricWords;

export interface BilingualMetric {
  readonly id: MetricId;
  readonly name: Wording;
  readonly question: Wording;
  readonly formula: Wording;
  readonly limits: Wording;
}

/** The words of every metric, by id. */
export function wordsOfMetrics(): readonly BilingualMetric[] {
  return metrics.map((metric) => {
    const translated = chinese[metric.id];
    const both = (word: keyof MetricWords): Wording => ({ en: metric[word], 'zh-CN': translated[word] });
    return {
      id: metric.id,
      name: both('name'),
      question: both('question'),
      formula: both('formula'),
      limits: both('limits'),
    };
  });
}
