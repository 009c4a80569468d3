/** Metrics of what became of complaints and contacts: one row each, spread into `index.ts`. */
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

export const recoveryMetrics = [
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
