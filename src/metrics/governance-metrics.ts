/** Metrics of who was asked, who answered and what was known of those who left: one row each, spread into `index.ts`. */
import { accountCoverage } from './governance/account-coverage.js';
import { leaverSeparation } from './governance/leaver-separation.js';
import { loadResponseDifference } from './governance/load-response-difference.js';
import { loadScoreChange } from './governance/load-score-change.js';
import { neverAsked } from './governance/never-asked.js';
import { nonResponseBounds } from './governance/non-response-bounds.js';
import { payerCoverage } from './governance/payer-coverage.js';
import { responseRateChange } from './governance/response-rate-change.js';
import { responseRate } from './governance/response-rate.js';
import { revenueCoverage } from './governance/revenue-coverage.js';
import { roleCoverage } from './governance/role-coverage.js';
import { roleSatisfactionBounds } from './governance/role-satisfaction-bounds.js';
import { separationDifference } from './governance/separation-difference.js';
import { surveyLoad } from './governance/survey-load.js';
import { surveyLoadBreaches } from './governance/survey-load-breaches.js';
import { worstFifthLift } from './governance/worst-fifth-lift.js';

export const governanceMetrics = [
  accountCoverage,
  leaverSeparation,
  loadResponseDifference,
  loadScoreChange,
  neverAsked,
  nonResponseBounds,
  payerCoverage,
  responseRate,
  responseRateChange,
  revenueCoverage,
  roleCoverage,
  roleSatisfactionBounds,
  separationDifference,
  surveyLoad,
  surveyLoadBreaches,
  worstFifthLift,
] as const;
