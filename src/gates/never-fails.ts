/** Which gates can never fail, because every value their figure can have clears the bar? */
import { metricById } from '../metrics/metric-by-id.js';
import type { Metric } from '../metrics/metric.js';
import { isDifference } from './difference.js';
import { judgedMetric, type Gate } from './gate.js';

type Range = readonly [low: number, high: number];

const ranges: Readonly<Partial<Record<Metric['unit'], Range>>> = {
  share: [0, 1],
  score: [-100, 100],
  correlation: [-1, 1],
  count: [0, Infinity],
};
/** A difference of two such values. */
const differences: Readonly<Partial<Record<Metric['unit'], Range>>> = { share: [-1, 1], score: [-200, 200] };
/** Parts of a way that can be more than the whole of it, or lead backwards. */
const openShares: ReadonlySet<string> = new Set(['outcome-attainment', 'programme-gain']);

function rangeOf(metric: Metric): Range | undefined {
  if (openShares.has(metric.id)) return undefined;
  return isDifference(metric) ? differences[metric.unit] : ranges[metric.unit];
}

/** True of `csat >= 0%`; what is unknown or has too few answers may still fail the run. */
export function neverFails(gate: Pick<Gate, 'metric' | 'versus' | 'atLeast' | 'atMost'>): boolean {
  const metric = metricById(judgedMetric(gate));
  const range = metric && rangeOf(metric);
  if (!range) return false;
  const { atLeast = -Infinity, atMost = Infinity } = gate;
  return atLeast <= range[0] && atMost >= range[1];
}
