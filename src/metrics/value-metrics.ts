/** Metrics of the money behind the answers: one row each, spread into `index.ts`. */
import { concentration } from './value/concentration.js';
import { revenueAtRisk } from './value/revenue-at-risk.js';

export const valueMetrics = [concentration, revenueAtRisk] as const;
