/** Was a complaint closed, paid off, fixed, opened again, repeated? The one place where this is decided. */
import { minutesBetween } from '../../domain/time-order.js';
import { complaintsClosed } from '../../metrics/recovery/complaints-closed.js';
import { complaintsRepeated } from '../../metrics/recovery/complaints-repeated.js';
import { compensatedNotFixed } from '../../metrics/recovery/compensated-not-fixed.js';
import { fixedConfirmedOfAsked } from '../../metrics/recovery/fixed-confirmed-of-asked.js';
import { fixedConfirmedRate } from '../../metrics/recovery/fixed-confirmed-rate.js';
import { voucherRate } from '../../metrics/recovery/voucher-rate.js';
import { reopenRate } from '../../metrics/service/reopen-rate.js';
import type { Estimate } from '../../statistics/estimate.js';
import type { AnalysisSettings } from '../analysis.js';
import { daysBetween } from '../outcomes/time-to-value.js';
import { shareOf, type ServiceLedger } from '../service/service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import type { TicketState } from '../service/ticket-state.js';

export interface Complaint extends TicketState {
  /** Whether the same person came back about the same service in time; undefined where that cannot be known yet. */
  readonly cameBack: boolean | undefined;
}

const minutesOfDay = 1440;

/** Days from one moment to another, whole where one of them is only a day. */
export const daysFrom = (from: string, to: string): number => {
  const minutes = minutesBetween(from, to);
  return minutes === undefined ? daysBetween(from, to) : minutes / minutesOfDay;
};

/** Who stands behind a ticket: the person, else the account; nobody where neither is known. */
const personOf = ({ contact, account, isAccountKnown }: TicketState): string | undefined =>
  contact ?? (isAccountKnown ? account : undefined);

const sameMatterOf = (ticket: TicketState): string => `${personOf(ticket) ?? ''}\u001F${ticket.service}`;

/** The first of tickets in the order of opening that was opened after a moment. */
function firstAfter(moment: string, tickets: readonly TicketState[]): number {
  let [low, high] = [0, tickets.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((tickets[middle]?.openedAt ?? '') > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cameBackOf(
  ticket: TicketState,
  others: readonly TicketState[],
  { within, asOf }: { readonly within: number; readonly asOf: string | undefined },
): boolean | undefined {
  const { endedAt: end } = ticket;
  if (end === undefined || asOf === undefined || ticket.service === '' || personOf(ticket) === undefined)
    return undefined;
  if (daysBetween(end, asOf) < within) return undefined;
  const next = others[firstAfter(end, others)]?.openedAt;
  return next !== undefined && daysFrom(end, next) <= within;
}

/** The complaints among some tickets, each with what its customer did next, also after the period asked for. */
export function complaintsOf(
  tickets: readonly TicketState[],
  { allTickets, settings }: ServiceLedger,
  within: number,
): readonly Complaint[] {
  const matters = groupedBy(allTickets, sameMatterOf);
  return tickets
    .filter(({ kind }) => kind === 'complaint')
    .map((ticket) => {
      const others = matters.get(sameMatterOf(ticket)) ?? [];
      return { ...ticket, cameBack: cameBackOf(ticket, others, { within, asOf: settings.asOf }) };
    });
}

/** Compensated and closed without the customer saying that it is fixed. */
export const isPaidNotFixed = ({ isClosed, compensated, confirmedFixed }: Complaint): boolean =>
  isClosed && compensated === true && confirmedFixed !== true;

const isClosed = (complaint: Complaint): boolean => complaint.isClosed;
const isFixed = ({ confirmedFixed }: Complaint): boolean => confirmedFixed === true;

const shares = {
  'complaints-closed': {
    metric: complaintsClosed,
    isOf: ({ areEndsRecorded }: Complaint) => areEndsRecorded,
    isHit: isClosed,
  },
  'voucher-rate': {
    metric: voucherRate,
    isOf: ({ compensated }: Complaint) => compensated !== undefined,
    isHit: ({ compensated }: Complaint) => compensated === true,
  },
  'fixed-confirmed-rate': { metric: fixedConfirmedRate, isOf: isClosed, isHit: isFixed },
  'fixed-confirmed-of-asked': {
    metric: fixedConfirmedOfAsked,
    isOf: (one: Complaint) => one.isClosed && one.confirmedFixed !== undefined,
    isHit: isFixed,
  },
  'compensated-not-fixed': {
    metric: compensatedNotFixed,
    isOf: (one: Complaint) => one.isClosed && one.compensated === true,
    isHit: isPaidNotFixed,
  },
  'complaints-repeated': {
    metric: complaintsRepeated,
    isOf: ({ cameBack }: Complaint) => cameBack !== undefined,
    isHit: ({ cameBack }: Complaint) => cameBack === true,
  },
  'reopen-rate': {
    metric: reopenRate,
    isOf: ({ reopened }: Complaint) => reopened !== undefined,
    isHit: ({ reopened = 0 }: Complaint) => reopened > 0,
  },
} as const;

export type ComplaintShare = keyof typeof shares;
export const complaintShares = Object.keys(shares) as readonly ComplaintShare[];

/** Of which complaints each share is. */
export const complaintBases: readonly ((complaint: Complaint) => boolean)[] = complaintShares.map(
  (name) => shares[name].isOf,
);

/** Complaints a share is of, and those that are its hits. */
export function casesOf(complaints: readonly Complaint[], name: ComplaintShare) {
  const of = complaints.filter(shares[name].isOf);
  return { of, hits: of.filter(shares[name].isHit) };
}

/** All shares of some complaints, as they are. */
export function measureComplaints(
  complaints: readonly Complaint[],
  settings: AnalysisSettings,
): Readonly<Record<ComplaintShare, Estimate>> {
  const measured = complaintShares.map((name) => {
    const { metric, isOf, isHit } = shares[name];
    return [name, shareOf({ metric, cases: complaints.filter(isOf), isHit }, settings)] as const;
  });
  return Object.fromEntries(measured) as Record<ComplaintShare, Estimate>;
}
