/** Metrics of whether customers succeeded: one row each, spread into `index.ts`. */
import { accountsWithoutOutcome } from './outcomes/accounts-without-outcome.js';
import { assertedVerifiedGap } from './outcomes/asserted-verified-gap.js';
import { dissatisfiedButSucceeding } from './outcomes/dissatisfied-but-succeeding.js';
import { downstreamCorrelation } from './outcomes/downstream-correlation.js';
import { outcomeAttainment } from './outcomes/outcome-attainment.js';
import { outcomeOverdue } from './outcomes/outcome-overdue.js';
import { outcomeSuccessRate } from './outcomes/outcome-success-rate.js';
import { outcomeUnmeasured } from './outcomes/outcome-unmeasured.js';
import { outcomeVerifiedRate } from './outcomes/outcome-verified-rate.js';
import { programmeGain } from './outcomes/programme-gain.js';
import { revenueWithoutOutcome } from './outcomes/revenue-without-outcome.js';
import { satisfiedButFailing } from './outcomes/satisfied-but-failing.js';
import { successSaidAndReached } from './outcomes/success-said-and-reached.js';
import { timeToValue } from './outcomes/time-to-value.js';

export const outcomesMetrics = [
  accountsWithoutOutcome,
  assertedVerifiedGap,
  dissatisfiedButSucceeding,
  downstreamCorrelation,
  outcomeAttainment,
  outcomeOverdue,
  outcomeSuccessRate,
  outcomeUnmeasured,
  outcomeVerifiedRate,
  programmeGain,
  revenueWithoutOutcome,
  satisfiedButFailing,
  successSaidAndReached,
  timeToValue,
] as const;
