/** Metrics about answers that may be careless or helped along: one row each, spread into `index.ts`. */
import { changeWithoutFlagged } from './governance/change-without-flagged.js';
import { collectorDifference } from './governance/collector-difference.js';
import { flaggedResponses } from './governance/flagged-responses.js';
import { inviteSelectivity } from './governance/invite-selectivity.js';
import { ownDomainShare } from './governance/own-domain-share.js';
import { speeding } from './governance/speeding.js';
import { straightLining } from './governance/straight-lining.js';
import { unitDifference } from './governance/unit-difference.js';

export const integrityMetrics = [
  changeWithoutFlagged,
  collectorDifference,
  flaggedResponses,
  inviteSelectivity,
  ownDomainShare,
  speeding,
  straightLining,
  unitDifference,
] as const;
