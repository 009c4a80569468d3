/** By which day do tickets, contacts and service levels belong to the period asked for? Said before their figures. */
import { notice, number } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { cutPeriodNote } from '../cut-periods.js';
import type { ServiceLedger } from './service-ledger.js';

type RecordRule = 'tickets' | 'fixes' | 'contacts' | 'levels';

function ticketRule(
  [first]: ServiceLedger['allTickets'],
  when: { readonly periods: string[]; readonly seenOn: string },
): readonly Message[] {
  if (first === undefined) return [];
  return [first.areEndsRecorded ? message('period.of-tickets', when) : message('period.of-tickets-opened', when)];
}

/** Of the rules of a topic those that records of this database follow; then what is not over yet, and what has no day. */
export function periodNotices(ledger: ServiceLedger, rules: readonly RecordRule[]): readonly Block[] {
  const { periods, seenOn = '', source, settings, undated, allTickets } = ledger;
  if (!periods) return [];
  const names = { periods: [...periods.names] };
  const complaints = allTickets.filter(({ kind }) => kind === 'complaint');
  const texts = {
    tickets: ticketRule(allTickets, { ...names, seenOn }),
    fixes: complaints.length > 0 ? [message('period.of-fixes')] : [],
    contacts: source.ledger('contact_attempt').length > 0 ? [message('period.of-contacts', names)] : [],
    levels: source.ledger('service_level').length > 0 ? [message('period.of-levels', names)] : [],
  };
  const cut = periods.names.flatMap((name) => cutPeriodNote(name, settings.asOf) ?? []);
  return [
    ...rules.flatMap((rule) => texts[rule].map((text) => notice(`period-of-${rule}`, text))),
    ...cut.map((text) => notice('period-cut', text, 'warning')),
    ...(undated > 0
      ? [notice('undated-tickets', message('period.undated', { count: number(undated, 'count') }), 'warning')]
      : []),
  ];
}
