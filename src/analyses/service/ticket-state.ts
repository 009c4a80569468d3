/** Where a ticket stands on the day of the report: closed, in time, opened again, rated. The one place where this is decided. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { CountSource } from '../../counts/count-source.js';
import { quarterOf } from '../../domain/periods.js';
import type { LedgerRecord } from '../../domain/records.js';
import { isDisordered, timeOrder } from '../../domain/time-order.js';
import { exactNumberOf, happenedBy, numberOf, textOf, yesNoOf } from '../ledger-values.js';
import { promiseOf, type PromiseState } from './promise-state.js';
import { scaleStatedIn } from './rated-tickets.js';

export interface TicketState {
  readonly id: string;
  /** The customer, else the person; where neither is known, the ticket stands for itself. */
  readonly account: string;
  readonly isAccountKnown: boolean;
  readonly contact: string | undefined;
  readonly kind: string;
  readonly service: string;
  readonly priority: string;
  readonly group: string;
  /** In the words of the tool; says nothing of whether the promise was kept. */
  readonly status: string;
  readonly openedAt: string | undefined;
  readonly firstResponseAt: string | undefined;
  /** When it was solved, else closed, as far as that had happened by the day of the report. */
  readonly endedAt: string | undefined;
  readonly isClosed: boolean;
  /** False where no ticket of the file has an end, so that nobody can tell how many are closed. */
  readonly areEndsRecorded: boolean;
  /** The quarter in which it was opened; '' where that is not known. */
  readonly quarter: string;
  readonly promise: PromiseState;
  /** True where the record says of the promise something else than its own times do. */
  readonly isStatedAgainstTimes: boolean;
  /** Pairs of moments that stand in an impossible order, as `earlier>later`. */
  readonly impossible: readonly string[];
  readonly reopened: number | undefined;
  readonly satisfaction: number | undefined;
  /** As its file says, `1..5`; undefined where the scores of all tickets must show it. */
  readonly satisfactionScale: string | undefined;
  /** The lowest good score, where its words say so. */
  readonly satisfiedFrom: number | undefined;
  /** As stated, else by an amount above 0. */
  readonly compensated: boolean | undefined;
  readonly compensationAmount: number | undefined;
  readonly confirmedFixed: boolean | undefined;
  readonly firstResponseMinutes: number | undefined;
  readonly resolutionMinutes: number | undefined;
}

function impossibleIn(record: LedgerRecord): readonly string[] {
  return (timeOrder.ticket ?? []).flatMap(([earlier, later]) => {
    const [first, second] = [textOf(record, earlier), textOf(record, later)];
    return first !== undefined && second !== undefined && isDisordered(first, second) ? [`${earlier}>${later}`] : [];
  });
}

/** What the whole file says: where no ticket has an end, one that says how it went is taken as closed. */
interface Known {
  readonly asOf: string | undefined;
  readonly hasEnds: boolean;
}

function endOf(record: LedgerRecord, asOf: string | undefined): string | undefined {
  const end = textOf(record, 'resolved_at') ?? textOf(record, 'closed_at');
  return end !== undefined && happenedBy(end, asOf) ? end : undefined;
}

const hasEnd = (record: LedgerRecord): boolean =>
  ['resolved_at', 'closed_at', 'resolution_minutes'].some((field) => textOf(record, field) !== undefined);

function isClosedBy(record: LedgerRecord, { asOf, hasEnds }: Known): boolean {
  if (endOf(record, asOf) !== undefined) return true;
  const endsLater = textOf(record, 'resolved_at') !== undefined || textOf(record, 'closed_at') !== undefined;
  if (endsLater) return false;
  if (hasEnds) return numberOf(record, 'resolution_minutes') !== undefined;
  return ['sla_met', 'confirmed_fixed', 'compensated', 'satisfaction'].some(
    (field) => textOf(record, field) !== undefined,
  );
}

/** No amount is no statement; an amount of 0 neither. */
function compensatedBy(record: LedgerRecord): boolean | undefined {
  const amount = numberOf(record, 'compensation_amount') ?? 0;
  return yesNoOf(record, 'compensated') ?? (amount > 0 ? true : undefined);
}

/** Stands for an account where none is known; no account is called so. */
export const unnamedAccount = (contact: string | undefined, id: string): string =>
  contact === undefined ? `\u0000${id}` : `\u0001${contact}`;

function stateOf(record: LedgerRecord, known: Known): TicketState {
  const id = textOf(record, 'ticket_id') ?? '';
  const [account, contact] = [textOf(record, 'customer_id'), textOf(record, 'contact_id')];
  const openedAt = textOf(record, 'opened_at');
  const isClosed = isClosedBy(record, known);
  const impossible = impossibleIn(record);
  const ended = endOf(record, known.asOf);
  const later = <T>(value: T): T | undefined => (isClosed ? value : undefined);
  return {
    id,
    account: account ?? unnamedAccount(contact, id),
    isAccountKnown: account !== undefined,
    contact,
    kind: textOf(record, 'kind') ?? '',
    service: textOf(record, 'service') ?? '',
    priority: textOf(record, 'priority') ?? '',
    group: textOf(record, 'group') ?? '',
    status: textOf(record, 'status') ?? '',
    openedAt,
    firstResponseAt: textOf(record, 'first_response_at'),
    endedAt: ended,
    isClosed,
    areEndsRecorded: known.hasEnds,
    quarter: openedAt === undefined ? '' : quarterOf(openedAt),
    ...promiseOf(record, { asOf: known.asOf, isClosed, endedAt: impossible.length > 0 ? undefined : ended }),
    impossible,
    reopened: numberOf(record, 'reopened'),
    satisfaction: later(numberOf(record, 'satisfaction')),
    ...scaleStatedIn(record),
    compensated: compensatedBy(record),
    compensationAmount: exactNumberOf(record, 'compensation_amount'),
    confirmedFixed: later(yesNoOf(record, 'confirmed_fixed')),
    firstResponseMinutes: exactNumberOf(record, 'first_response_minutes'),
    resolutionMinutes: exactNumberOf(record, 'resolution_minutes'),
  };
}

/** All tickets opened by the day of the report, in the order in which they were opened. */
export function readTickets(
  source: CountSource,
  asOf: string | undefined,
  isSelected: (record: LedgerRecord) => boolean,
): readonly TicketState[] {
  const records = source.ledger('ticket');
  const known = { asOf, hasEnds: records.some(hasEnd) };
  return records
    .filter((record) => isSelected(record) && happenedBy(textOf(record, 'opened_at'), asOf))
    .map((record) => stateOf(record, known))
    .toSorted((a, b) => compareCodePoints(a.openedAt ?? '', b.openedAt ?? '') || compareCodePoints(a.id, b.id));
}
