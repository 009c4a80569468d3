/** Every metric: one row each. The id is the word a user types in a gate or after `explain`. */
import { roleCoverage } from './governance/role-coverage.js';
import { defectorShare } from './loyalty/defector-share.js';
import { hostageShare } from './loyalty/hostage-share.js';
import { loyalByChoice } from './loyalty/loyal-by-choice.js';
import { mercenaryShare } from './loyalty/mercenary-share.js';
import { nps } from './loyalty/nps.js';
import { recommendMean } from './loyalty/recommend-mean.js';
import { renewalRate } from './loyalty/renewal-rate.js';
import { repurchaseMean } from './loyalty/repurchase-mean.js';
import { repurchaseShare } from './loyalty/repurchase-share.js';
import { satisfactionLoyaltyCorrelation } from './loyalty/satisfaction-loyalty-correlation.js';
import { satisfiedButDetractor } from './loyalty/satisfied-but-detractor.js';
import { unprovenLoyalShare } from './loyalty/unproven-loyal-share.js';
import { outcomeOverdue } from './outcomes/outcome-overdue.js';
import { outcomeSuccessRate } from './outcomes/outcome-success-rate.js';
import { outcomeVerifiedRate } from './outcomes/outcome-verified-rate.js';
import { satisfiedButFailing } from './outcomes/satisfied-but-failing.js';
import { csatTopBox } from './satisfaction/csat-top-box.js';
import { csat } from './satisfaction/csat.js';
import { groupDifference } from './satisfaction/group-difference.js';
import { itemMean } from './satisfaction/item-mean.js';
import { itemShare } from './satisfaction/item-share.js';
import { reliability } from './satisfaction/reliability.js';
import { roleDifference } from './satisfaction/role-difference.js';
import { satisfactionMean } from './satisfaction/satisfaction-mean.js';
import { satisfactionMedian } from './satisfaction/satisfaction-median.js';
import { effectiveAnswers } from './weighting/effective-answers.js';
import { largestWeight } from './weighting/largest-weight.js';
import { weightedMargin } from './weighting/weighted-margin.js';
import { weightedRoleDifference } from './weighting/weighted-role-difference.js';
import { weightingChange } from './weighting/weighting-change.js';
import { weightingEfficiency } from './weighting/weighting-efficiency.js';
import type { Metric } from './metric.js';

export const metrics = [
  roleCoverage,
  defectorShare,
  hostageShare,
  loyalByChoice,
  mercenaryShare,
  nps,
  recommendMean,
  renewalRate,
  repurchaseMean,
  repurchaseShare,
  satisfactionLoyaltyCorrelation,
  satisfiedButDetractor,
  unprovenLoyalShare,
  outcomeOverdue,
  outcomeSuccessRate,
  outcomeVerifiedRate,
  satisfiedButFailing,
  csatTopBox,
  csat,
  groupDifference,
  itemMean,
  itemShare,
  reliability,
  roleDifference,
  satisfactionMean,
  satisfactionMedian,
  effectiveAnswers,
  largestWeight,
  weightedMargin,
  weightedRoleDifference,
  weightingChange,
  weightingEfficiency,
] as const;

export type MetricId = (typeof metrics)[number]['id'];

/** The metric with this id, or undefined. */
export function metricById(id: string): Metric | undefined {
  return (metrics as readonly unknown[] as readonly Metric[]).find((metric) => metric.id === id);
}
