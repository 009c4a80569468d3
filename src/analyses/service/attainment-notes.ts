/** Under the table of the promise: which tickets it is of, and whether several of them belong together. */
import { number } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import type { ServiceLedger } from './service-ledger.js';
import type { TicketState } from './ticket-state.js';

/** Where no ticket names a customer or a person, each stands for itself: nothing is taken together. */
export const areTakenTogether = (tickets: readonly TicketState[]): boolean =>
  tickets.some(({ isAccountKnown, contact }) => isAccountKnown || contact !== undefined);

/** A ticket was promised nothing where neither its times nor its record says so. */
export const hasPromise = ({ promise }: TicketState): boolean => promise !== 'none';

/** By the day of opening, where any is known: a file without such a day has no tickets "opened by" a day. */
function ofTickets({ tickets, periods, seenOn }: ServiceLedger): readonly Message[] {
  const counts = {
    tickets: number(tickets.length, 'count'),
    open: number(tickets.filter(({ promise }) => promise === 'open').length, 'count'),
  };
  const isPromised = tickets.some(hasPromise);
  const openInTime = isPromised ? [message('note.open-in-time', counts)] : [];
  const asOf = seenOn ?? message('word.not-known');
  if (!periods && tickets.every(({ openedAt }) => openedAt === undefined))
    return [message('note.tickets-undated', counts), ...openInTime];
  if (isPromised) return [message(periods ? 'note.sla-attainment-period' : 'note.sla-attainment', { ...counts, asOf })];
  return [message(periods ? 'note.tickets-opened-period' : 'note.tickets-opened', { ...counts, asOf })];
}

export const attainmentNotes = (ledger: ServiceLedger): readonly Message[] => [
  ...ofTickets(ledger),
  ...(areTakenTogether(ledger.tickets) ? [message('note.tickets-together')] : []),
];
