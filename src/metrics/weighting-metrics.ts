/** Metrics of what weights do to a figure: one row each, spread into `index.ts`. */
import { effectiveAnswers } from './weighting/effective-answers.js';
import { largestWeight } from './weighting/largest-weight.js';
import { weightedMargin } from './weighting/weighted-margin.js';
import { weightedRoleDifference } from './weighting/weighted-role-difference.js';
import { weightingChange } from './weighting/weighting-change.js';
import { weightingEfficiency } from './weighting/weighting-efficiency.js';

export const weightingMetrics = [
  effectiveAnswers,
  largestWeight,
  weightedMargin,
  weightedRoleDifference,
  weightingChange,
  weightingEfficiency,
] as const;
