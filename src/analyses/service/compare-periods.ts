/** Was the promise kept more often than in an earlier period that was named, and were tickets opened again less? */
import { reopenRateChange } from '../../metrics/service/reopen-rate-change.js';
import { slaAttainmentChange } from '../../metrics/service/sla-attainment-change.js';
import { notice } from '../../report/build.js';
import { message } from '../../text/message.js';
import { nothing, type Part } from '../outcomes/ledger.js';
import { recordChangesPart, type ComparedShare } from '../record-changes.js';
import { recordPeriods } from '../record-periods.js';
import { casesOfShare, type AttainmentName } from './attainment.js';
import { ticketsOfPeriods } from './period-tickets.js';
import type { ServiceLedger } from './service-ledger.js';
import type { TicketState } from './ticket-state.js';

const compared = [
  { name: 'sla-attainment', title: 'column.kept-closed', metric: slaAttainmentChange, by: { of: 'closed' } },
  {
    name: 'sla-attainment-with-overdue',
    title: 'column.kept-with-overdue',
    metric: slaAttainmentChange,
    by: { of: 'with-overdue' },
  },
  { name: 'reopen-rate', title: 'column.reopened', metric: reopenRateChange, by: {} },
] as const;

/** Tickets are opened again after their closing: whether one that is still open was, says nothing of the period. */
const ofPeriod = (tickets: readonly TicketState[], name: AttainmentName): readonly TicketState[] =>
  name === 'reopen-rate' ? tickets.filter(({ isClosed }) => isClosed) : tickets;

/** The table of `--period LATER --compare EARLIER`; a sentence where only the earlier one was named. */
export function comparePeriodsPart(ledger: ServiceLedger): Part {
  const { settings, periods, tickets } = ledger;
  const { compare } = settings;
  const earlier = compare === undefined ? undefined : recordPeriods([compare]);
  if (compare === undefined || !earlier || ledger.allTickets.length === 0) return nothing;
  if (!periods) {
    const text = message('period.compare-needs-period', { before: compare });
    return { ...nothing, blocks: [notice('compare-needs-period', text)] };
  }
  const before = ticketsOfPeriods(ledger, earlier).tickets;
  const hasOverdue = [...before, ...tickets].some(({ promise }) => promise === 'overdue');
  const asked = compared.filter(({ name }) => hasOverdue || name !== 'sla-attainment-with-overdue');
  const shares = asked.map(({ name, title, metric, by }): ComparedShare => {
    return {
      metric,
      by,
      name: message(title),
      definition: message(`definition.${name}`),
      before: casesOfShare(ofPeriod(before, name), name),
      after: casesOfShare(ofPeriod(tickets, name), name),
    };
  });
  const part = recordChangesPart({ id: 'service-change', before: compare, after: periods.names, shares }, settings);
  return ledger.mayClaim ? part : { ...part, findings: [] };
}
