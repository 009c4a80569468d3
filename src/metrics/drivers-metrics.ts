/** Metrics of what satisfaction goes with: one row each, spread into `index.ts`. */
import { driverCorrelation } from './drivers/driver-correlation.js';
import { driverShare } from './drivers/driver-share.js';
import { explainedVariance } from './drivers/explained-variance.js';
import { importanceGap } from './drivers/importance-gap.js';

export const driversMetrics = [driverCorrelation, driverShare, explainedVariance, importanceGap] as const;
