/** Every metric, in the lists of its families. The id is the word a user types in a gate or after `explain`. */
import { changeMetrics } from './change-metrics.js';
import { driversMetrics } from './drivers-metrics.js';
import { governanceMetrics } from './governance-metrics.js';
import { integrityMetrics } from './integrity-metrics.js';
import { loyaltyMetrics } from './loyalty-metrics.js';
import { outcomesMetrics } from './outcomes-metrics.js';
import { recoveryMetrics } from './recovery-metrics.js';
import { satisfactionMetrics } from './satisfaction-metrics.js';
import { serviceMetrics } from './service-metrics.js';
import { valueMetrics } from './value-metrics.js';
import { weightingMetrics } from './weighting-metrics.js';

export const metrics = [
  ...changeMetrics,
  ...driversMetrics,
  ...governanceMetrics,
  ...integrityMetrics,
  ...loyaltyMetrics,
  ...outcomesMetrics,
  ...satisfactionMetrics,
  ...valueMetrics,
  ...weightingMetrics,
  ...serviceMetrics,
  ...recoveryMetrics,
] as const;
