/** Every metric: one row each. The id is the word a user types in a gate or after `explain`. */
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
import { driverCorrelation } from './drivers/driver-correlation.js';
import { driverShare } from './drivers/driver-share.js';
import { explainedVariance } from './drivers/explained-variance.js';
import { importanceGap } from './drivers/importance-gap.js';
import { accountCoverage } from './governance/account-coverage.js';
import { leaverSeparation } from './governance/leaver-separation.js';
import { loadResponseDifference } from './governance/load-response-difference.js';
import { loadScoreChange } from './governance/load-score-change.js';
import { surveyLoadBreaches } from './governance/survey-load-breaches.js';
import { surveyLoad } from './governance/survey-load.js';
import { neverAsked } from './governance/never-asked.js';
import { nonResponseBounds } from './governance/non-response-bounds.js';
import { payerCoverage } from './governance/payer-coverage.js';
import { responseRate } from './governance/response-rate.js';
import { revenueCoverage } from './governance/revenue-coverage.js';
import { roleCoverage } from './governance/role-coverage.js';
import { roleSatisfactionBounds } from './governance/role-satisfaction-bounds.js';
import { separationDifference } from './governance/separation-difference.js';
import { worstFifthLift } from './governance/worst-fifth-lift.js';
import { integrityMetrics } from './integrity-metrics.js';
import { defectorShare } from './loyalty/defector-share.js';
import { departureRate } from './loyalty/departure-rate.js';
import { hostageShare } from './loyalty/hostage-share.js';
import { intentionBeforeDeparture } from './loyalty/intention-before-departure.js';
import { leavingReasonShare } from './loyalty/leaving-reason-share.js';
import { leftShare } from './loyalty/left-share.js';
import { loyalByChoice } from './loyalty/loyal-by-choice.js';
import { loyaltyLinkDifference } from './loyalty/loyalty-link-difference.js';
import { mercenaryShare } from './loyalty/mercenary-share.js';
import { nps } from './loyalty/nps.js';
import { recommendMean } from './loyalty/recommend-mean.js';
import { renewalRate } from './loyalty/renewal-rate.js';
import { repeatPurchaseShare } from './loyalty/repeat-purchase-share.js';
import { repurchaseMean } from './loyalty/repurchase-mean.js';
import { repurchaseShare } from './loyalty/repurchase-share.js';
import { satisfactionLoyaltyCorrelation } from './loyalty/satisfaction-loyalty-correlation.js';
import { satisfiedButDetractor } from './loyalty/satisfied-but-detractor.js';
import { survival } from './loyalty/survival.js';
import { unprovenLoyalShare } from './loyalty/unproven-loyal-share.js';
import { upgradeShare } from './loyalty/upgrade-share.js';
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
import { contradictoryAccounts } from './satisfaction/contradictory-accounts.js';
import { csatTopBox } from './satisfaction/csat-top-box.js';
import { csat } from './satisfaction/csat.js';
import { groupDifference } from './satisfaction/group-difference.js';
import { itemMean } from './satisfaction/item-mean.js';
import { itemRestCorrelation } from './satisfaction/item-rest-correlation.js';
import { itemShare } from './satisfaction/item-share.js';
import { optionShare } from './satisfaction/option-share.js';
import { maskedAccounts } from './satisfaction/masked-accounts.js';
import { reliability } from './satisfaction/reliability.js';
import { roleAgreement } from './satisfaction/role-agreement.js';
import { roleDifference } from './satisfaction/role-difference.js';
import { satisfactionMean } from './satisfaction/satisfaction-mean.js';
import { satisfactionMedian } from './satisfaction/satisfaction-median.js';
import { satisfactionSpread } from './satisfaction/satisfaction-spread.js';
import { concentration } from './value/concentration.js';
import { revenueAtRisk } from './value/revenue-at-risk.js';
import { effectiveAnswers } from './weighting/effective-answers.js';
import { largestWeight } from './weighting/largest-weight.js';
import { weightedMargin } from './weighting/weighted-margin.js';
import { weightedRoleDifference } from './weighting/weighted-role-difference.js';
import { weightingChange } from './weighting/weighting-change.js';
import { weightingEfficiency } from './weighting/weighting-efficiency.js';
import { slaAttainment } from './service/sla-attainment.js';
import { slaAttainmentWithOverdue } from './service/sla-attainment-with-overdue.js';
import { slaNoTarget } from './service/sla-no-target.js';
import { slaPooled } from './service/sla-pooled.js';
import { slaPooledOverUnits } from './service/sla-pooled-over-units.js';
import { slaMeanOfRates } from './service/sla-mean-of-rates.js';
import { unitsMeetingTarget } from './service/units-meeting-target.js';
import { unitsBelowTarget } from './service/units-below-target.js';
import { unitOutlier } from './service/unit-outlier.js';
import { watermelonShare } from './service/watermelon-share.js';
import { ticketDissatisfiedShare } from './service/ticket-dissatisfied-share.js';
import { reopenRate } from './service/reopen-rate.js';
import { lostTime } from './service/lost-time.js';
import { lostTimeAnswered } from './service/lost-time-answered.js';
import { ticketMinutes } from './service/ticket-minutes.js';
import { ticketMinutesMedian } from './service/ticket-minutes-median.js';
import { callsAnswered } from './service/calls-answered.js';
import { callsInTime } from './service/calls-in-time.js';
import { callsInTimeOfAll } from './service/calls-in-time-of-all.js';
import { callWait } from './service/call-wait.js';
import { firstContactResolution } from './service/first-contact-resolution.js';
import { firstContactResolutionOfAll } from './service/first-contact-resolution-of-all.js';
import { ticketRatedShare } from './service/ticket-rated-share.js';
import { voucherRate } from './recovery/voucher-rate.js';
import { complaintsClosed } from './recovery/complaints-closed.js';
import { fixedConfirmedRate } from './recovery/fixed-confirmed-rate.js';
import { fixedConfirmedOfAsked } from './recovery/fixed-confirmed-of-asked.js';
import { compensatedNotFixed } from './recovery/compensated-not-fixed.js';
import { complaintsRepeated } from './recovery/complaints-repeated.js';
import { timeToFix } from './recovery/time-to-fix.js';
import { unansweredContacts } from './recovery/unanswered-contacts.js';
import { leftAfterUnanswered } from './recovery/left-after-unanswered.js';
import { unansweredDepartureDifference } from './recovery/unanswered-departure-difference.js';

export const metrics = [
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
  driverCorrelation,
  driverShare,
  explainedVariance,
  importanceGap,
  accountCoverage,
  ...integrityMetrics,
  leaverSeparation,
  loadResponseDifference,
  loadScoreChange,
  neverAsked,
  nonResponseBounds,
  payerCoverage,
  responseRate,
  revenueCoverage,
  roleCoverage,
  roleSatisfactionBounds,
  separationDifference,
  surveyLoad,
  surveyLoadBreaches,
  worstFifthLift,
  defectorShare,
  departureRate,
  hostageShare,
  intentionBeforeDeparture,
  leavingReasonShare,
  leftShare,
  loyalByChoice,
  loyaltyLinkDifference,
  mercenaryShare,
  nps,
  recommendMean,
  renewalRate,
  repeatPurchaseShare,
  repurchaseMean,
  repurchaseShare,
  satisfactionLoyaltyCorrelation,
  satisfiedButDetractor,
  survival,
  unprovenLoyalShare,
  upgradeShare,
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
  contradictoryAccounts,
  csatTopBox,
  csat,
  groupDifference,
  itemMean,
  itemRestCorrelation,
  itemShare,
  optionShare,
  maskedAccounts,
  reliability,
  roleAgreement,
  roleDifference,
  satisfactionMean,
  satisfactionMedian,
  satisfactionSpread,
  concentration,
  revenueAtRisk,
  effectiveAnswers,
  largestWeight,
  weightedMargin,
  weightedRoleDifference,
  weightingChange,
  weightingEfficiency,
  slaAttainment,
  slaAttainmentWithOverdue,
  slaNoTarget,
  slaPooled,
  slaPooledOverUnits,
  slaMeanOfRates,
  unitsMeetingTarget,
  unitsBelowTarget,
  unitOutlier,
  watermelonShare,
  ticketDissatisfiedShare,
  reopenRate,
  lostTime,
  lostTimeAnswered,
  ticketMinutes,
  ticketMinutesMedian,
  callsAnswered,
  callsInTime,
  callsInTimeOfAll,
  callWait,
  firstContactResolution,
  firstContactResolutionOfAll,
  ticketRatedShare,
  voucherRate,
  complaintsClosed,
  fixedConfirmedRate,
  fixedConfirmedOfAsked,
  compensatedNotFixed,
  complaintsRepeated,
  timeToFix,
  unansweredContacts,
  leftAfterUnanswered,
  unansweredDepartureDifference,
] as const;
