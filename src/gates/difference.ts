/** Which metrics are differences? Their bars and figures are in points, with their sign, whoever names them. */
import type { Metric } from '../metrics/metric.js';

const inputs: ReadonlySet<Metric['input']> = new Set(['waves', 'share-pairs', 'flagged-part']);
const units: ReadonlySet<Metric['unit']> = new Set(['share', 'rating', 'score']);

/** A difference of two shares, means or scores; `csat versus previous` judges one as much as `satisfaction-change` does. */
export const isDifference = ({ input, unit }: Pick<Metric, 'input' | 'unit'>): boolean =>
  inputs.has(input) && units.has(unit);
