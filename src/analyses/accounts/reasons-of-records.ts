/** What records give reason to call for: an outcome overdue, a complaint paid off and not fixed, calls that nobody answered. */
import { usualAgainWithin } from '../../domain/again-within.js';
import { dayNumber } from '../../domain/days.js';
import { number } from '../../report/build.js';
import { message } from '../../text/message.js';
import type { AnalysisContext } from '../analysis.js';
import { isNear, openRenewals } from '../loyalty/renewals-due.js';
import type { Ledger } from '../outcomes/ledger.js';
import { nextDue } from '../outcomes/next-due.js';
import { daysBetween } from '../outcomes/time-to-value.js';
import { complaintsOf, isPaidNotFixed } from '../recovery/complaints.js';
import { chainDays, contactChains, longChain } from '../recovery/contact-chains.js';
import type { ServiceLedger } from '../service/service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import type { Reason } from './reason.js';

/** What went wrong longer ago is no reason for a call this week. */
export const recentDays = 90;

function overdue(ledger: Ledger): readonly Reason[] {
  const { asOf } = ledger.settings;
  if (asOf === undefined) return [];
  return nextDue(ledger)
    .filter(({ outcome }) => outcome.isDue)
    .map(({ outcome, dueOn }) => ({
      account: outcome.account,
      weight: 1,
      text: message('to-call.overdue', {
        outcome: outcome.title,
        days: number(daysBetween(dueOn, asOf), 'days'),
      }),
    }));
}

function paidNotFixed(service: ServiceLedger): readonly Reason[] {
  const { asOf, service: choice } = service.settings;
  if (asOf === undefined) return [];
  const recent = complaintsOf(service.tickets, service, choice?.againWithin ?? usualAgainWithin).filter(
    (one) => one.isAccountKnown && isPaidNotFixed(one) && one.endedAt !== undefined && isRecent(one.endedAt, asOf),
  );
  return [...groupedBy(recent, ({ account }) => account)].map(([account, own]) => ({
    account,
    weight: 2,
    text: message('to-call.paid-not-fixed', { count: number(own.length, 'count'), days: String(recentDays) }),
  }));
}

const isRecent = (day: string, asOf: string): boolean => dayNumber(asOf) - dayNumber(day) <= recentDays;

function unanswered(service: ServiceLedger): readonly Reason[] {
  const { asOf } = service.settings;
  return contactChains(service)
    .filter(({ isAccountKnown, longest, from }) => {
      return isAccountKnown && longest >= longChain && asOf !== undefined && isRecent(from, asOf);
    })
    .map(({ account, longest, from }) => ({
      account,
      weight: 2,
      text: message('to-call.unanswered', {
        times: number(longest, 'count'),
        days: number(chainDays, 'count'),
        from,
      }),
    }));
}

/** The reasons that stand in the records, whatever was answered. */
export function reasonsOfRecords(ledger: Ledger, service: ServiceLedger): readonly Reason[] {
  return [...overdue(ledger), ...paidNotFixed(service), ...unanswered(service)];
}

/** By account: the day of its next renewal, where it is open and near. */
export function nearRenewals(context: AnalysisContext): ReadonlyMap<string, string> {
  const near = openRenewals(context).filter(isNear);
  // The soonest is written last, so that it stays.
  return new Map(near.toReversed().map(({ account, dueOn }) => [account, dueOn]));
}

/** Whoever decides soon; not of whom it is said already that they are dissatisfied and decide soon. */
export function reasonsOfRenewals(renewals: ReadonlyMap<string, string>, said: readonly Reason[]): readonly Reason[] {
  const known = new Set(said.filter(({ text }) => text.key === 'to-call.renewal').map(({ account }) => account));
  return [...renewals]
    .filter(([account]) => !known.has(account))
    .map(([account, day]) => ({ account, weight: 1, text: message('to-call.renewal-due', { day }) }));
}
