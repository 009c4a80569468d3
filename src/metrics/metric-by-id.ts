/** Which metric has an id that somebody typed? */
import { metrics } from './index.js';
import type { Metric } from './metric.js';

export type MetricId = (typeof metrics)[number]['id'];

/** The metric with this id, or undefined. */
export function metricById(id: string): Metric | undefined {
  return (metrics as readonly unknown[] as readonly Metric[]).find((metric) => metric.id === id);
}
