/** Metrics of what changed from one period to another: one row each, spread into `index.ts`. */
import { controlChartSignals } from './change/control-chart-signals.js';
import { linearTrend } from './change/linear-trend.js';
import { mixEffect } from './change/mix-effect.js';
import { npsChange } from './change/nps-change.js';
import { pairedChange } from './change/paired-change.js';
import { rateEffect } from './change/rate-effect.js';
import { repurchaseChange } from './change/repurchase-change.js';
import { returnDifference } from './change/return-difference.js';
import { satisfactionChange } from './change/satisfaction-change.js';
import { satisfactionMeanChange } from './change/satisfaction-mean-change.js';
import { smallestDetectableChange } from './change/smallest-detectable-change.js';

export const changeMetrics = [
  controlChartSignals,
  linearTrend,
  mixEffect,
  npsChange,
  pairedChange,
  rateEffect,
  repurchaseChange,
  returnDifference,
  satisfactionChange,
  satisfactionMeanChange,
  smallestDetectableChange,
] as const;
