/** A figure period by period, charted by its kind: shares by their answers, all others as individual values. */
import {
  chartOfIndividuals,
  chartOfShares,
  type ChartPoint,
  type ControlChart,
} from '../../statistics/waves/control-chart.js';

export interface WaveSeries {
  readonly kind: 'share' | 'mean' | 'net-score';
  readonly points: readonly ChartPoint[];
  /** Where limits cannot lie beyond. */
  readonly bounds: readonly [low: number, high: number];
}

/** The chart of a series, with limits from all of its points. */
export function chartOf({ kind, points, bounds }: WaveSeries): ControlChart {
  return kind === 'share' ? chartOfShares(points) : chartOfIndividuals(points, bounds);
}
