/** Metrics of promises, tickets and calls: one row each, spread into `index.ts`. */
import { slaAttainment } from './service/sla-attainment.js';
import { reopenRateChange } from './service/reopen-rate-change.js';
import { slaAttainmentChange } from './service/sla-attainment-change.js';
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
import { ticketSatisfiedShare } from './service/ticket-satisfied-share.js';
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

export const serviceMetrics = [
  slaAttainment,
  slaAttainmentChange,
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
  ticketSatisfiedShare,
  reopenRate,
  reopenRateChange,
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
] as const;
