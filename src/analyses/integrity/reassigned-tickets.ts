/** Do badly rated tickets of a team change hands more often than those of others, and than its own well rated ones? */
import type { LedgerRecord } from '../../domain/records.js';
import { number } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisContext } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { happenedBy, numberOf, textOf } from '../ledger-values.js';
import { accountFilter } from '../selected-accounts.js';
import { cutsOf, scoredOf, type Scored } from '../service/rated-tickets.js';
import { compareUnits, smallestGap, type UnitCell } from './compare-units.js';
import { unitClaimPart } from './unit-claims.js';
import { unitNamer } from './unit-names.js';

/** A rated ticket: whose it was, and whether it changed hands; undefined where the export says nothing of it. */
interface HandedTicket extends Scored {
  readonly group: string | undefined;
  readonly handler: string | undefined;
  readonly account: string;
  readonly changedHands: boolean | undefined;
}

/** What earlier imports said of each ticket, the earliest first. */
function earlierStates({ source }: AnalysisContext): ReadonlyMap<string, readonly LedgerRecord[]> {
  const states = new Map<string, LedgerRecord[]>();
  for (const record of source.replaced?.('ticket') ?? []) {
    const id = textOf(record, 'ticket_id') ?? '';
    states.set(id, [...(states.get(id) ?? []), record]);
  }
  return states;
}

/** By the count of the tool, else by an earlier import that knew another team or person. */
function changedHands(record: LedgerRecord, before: readonly LedgerRecord[]): boolean | undefined {
  const count = numberOf(record, 'reassigned');
  const differs = (field: string): boolean =>
    before.some((state) => textOf(state, field) !== undefined && textOf(state, field) !== textOf(record, field));
  if (differs('group') || differs('handled_by')) return true;
  if (count !== undefined) return count > 0;
  return before.length > 0 ? false : undefined;
}

function ratedTickets(context: AnalysisContext): readonly HandedTicket[] {
  const { source, settings } = context;
  const [isSelected, earlier] = [accountFilter(source, settings), earlierStates(context)];
  return source.ledger('ticket').flatMap((record): readonly HandedTicket[] => {
    const scored = scoredOf(record);
    if (scored === undefined || !isSelected(record) || !happenedBy(textOf(record, 'opened_at'), settings.asOf))
      return [];
    const before = earlier.get(textOf(record, 'ticket_id') ?? '') ?? [];
    // Whose it was when it was handed on, not who has it now.
    const [first = record] = before;
    return [
      {
        group: textOf(first, 'group'),
        handler: textOf(first, 'handled_by'),
        account: textOf(record, 'customer_id') ?? textOf(record, 'contact_id') ?? '',
        ...scored,
        changedHands: changedHands(record, before),
      },
    ];
  });
}

type UnitField = 'group' | 'handler';

function cellsOf(tickets: readonly HandedTicket[], field: UnitField): readonly UnitCell[] {
  return tickets.flatMap((ticket): readonly UnitCell[] => {
    const { [field]: unit, account, changedHands: isChanged } = ticket;
    if (unit === undefined || isChanged === undefined) return [];
    return [{ unit, account, hits: Number(isChanged), trials: 1 }];
  });
}

function shareOf(cells: readonly UnitCell[], unit: string): number {
  const own = cells.filter((one) => one.unit === unit);
  return own.length === 0 ? 0 : own.reduce((sum, { hits }) => sum + hits, 0) / own.length;
}

/** Why nothing can be said of handed-on tickets; undefined where something can, or where no ticket has a score. */
export function reassignedUntold(context: AnalysisContext): Message | undefined {
  const tickets = ratedTickets(context);
  const isTold = tickets.some(({ changedHands: isChanged }) => isChanged !== undefined);
  return tickets.length === 0 || isTold ? undefined : message('untold.reassigned-tickets');
}

/** Teams, else people who handle tickets. Ledgers belong to no survey; never in what leaves the team. */
export function reassignedPart(context: AnalysisContext): Part {
  if (context.settings.isForPublication) return nothing;
  const tickets = ratedTickets(context);
  const cutFor = cutsOf(tickets);
  const judged = tickets.flatMap((ticket) => {
    const cut = cutFor(ticket);
    return cut ? [{ ticket, to: cut.to, isBad: ticket.satisfaction <= cut.to }] : [];
  });
  if (judged.length === 0) return nothing;
  const field: UnitField = tickets.some(({ group }) => group !== undefined) ? 'group' : 'handler';
  const bad = cellsOf(
    judged.filter(({ isBad }) => isBad).map(({ ticket }) => ticket),
    field,
  );
  const others = cellsOf(
    judged.filter(({ isBad }) => !isBad).map(({ ticket }) => ticket),
    field,
  );
  const handlers = new Map([...bad, ...others].map(({ unit }) => [unit, new Set<string>()]));
  const named = unitNamer(context.settings, handlers);
  return unitClaimPart({
    id: 'reassigned-tickets',
    settings: context.settings,
    units: compareUnits(bad, context.settings.confidence),
    unitColumn: message(field === 'group' ? 'column.ticket-group' : 'column.handler'),
    nameOf: field === 'group' ? (unit) => ({ id: unit, name: unit }) : named,
    // A second line takes over whatever is hard: its well rated tickets changed hands as well.
    mayRaise: (unit) => shareOf(bad, unit) - shareOf(others, unit) >= smallestGap,
    notes: [
      message('note.reassigned-tickets', {
        to: [...new Set(judged.map(({ to }) => String(to)))].join(', '),
        gap: number(smallestGap, 'share-change'),
      }),
      ...(context.settings.where.period === undefined ? [] : [message('note.all-periods.tickets')]),
    ],
    definition: message('definition.reassigned-tickets'),
  });
}
