/** Which outcomes are there, and where does each stand - one by one, or account by account? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { CountSource } from '../../counts/count-source.js';
import type { LedgerRecord } from '../../domain/records.js';
import { empty, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { accountName, readAccountFacts } from '../account-names.js';
import { textOf } from '../ledger-values.js';
import { listSection } from '../reference/list-table.js';
import { cellValue } from './outcome-cells.js';
import { readOutcomes } from './outcome-state.js';
import { outcomeStatuses, statusOf, type OutcomeStatus } from './outcome-status.js';

export interface ListFilters {
  readonly asOf: string | undefined;
  /** Their ids. */
  readonly customer?: string | undefined;
  readonly dueBefore?: string | undefined;
  /** All where none is named. */
  readonly statuses: readonly OutcomeStatus[];
}

interface Listed {
  readonly record: LedgerRecord;
  readonly account: string;
  readonly dueOn: string | undefined;
  readonly status: OutcomeStatus;
}

function passes({ account, dueOn, status }: Listed, { customer, dueBefore, statuses }: ListFilters): boolean {
  if (customer !== undefined && account !== customer) return false;
  if (dueBefore !== undefined && (dueOn === undefined || dueOn >= dueBefore)) return false;
  return statuses.length === 0 || statuses.includes(status);
}

/** The next due first, those without a day last, then by id. */
function selected(source: CountSource, filters: ListFilters): readonly Listed[] {
  const states = new Map(readOutcomes(source, filters.asOf).map((state) => [state.id, state]));
  return source
    .ledger('outcome')
    .map((record): Listed => {
      const status = statusOf(states.get(textOf(record, 'outcome_id') ?? ''));
      const account = textOf(record, 'customer_id') ?? textOf(record, 'customer_name') ?? '';
      return { record, account, dueOn: textOf(record, 'due_on')?.slice(0, 10), status };
    })
    .filter((one) => passes(one, filters))
    .toSorted((a, b) => compareCodePoints(a.dueOn ?? '~', b.dueOn ?? '~'));
}

function noteOf(count: number, { asOf }: ListFilters): Message {
  const day = asOf ?? message('word.unknown-day');
  return message('ledger.list-note', { outcomes: number(count, 'count'), asOf: day });
}

/** With the unit of its values: a column of its own would not fit beside the others. */
function titleOf(record: LedgerRecord): Message | string {
  const title = textOf(record, 'title') ?? textOf(record, 'measure') ?? '';
  const unit = textOf(record, 'unit');
  return unit === undefined ? title : message('ledger.title-in-unit', { title, unit });
}

/** Each outcome in a line. */
export function outcomeList(source: CountSource, filters: ListFilters): Section {
  const facts = readAccountFacts(source, filters.asOf);
  const outcomes = selected(source, filters);
  return listSection({
    id: 'list:outcomes',
    title: message('ledger.title.list'),
    columns: [
      textColumn('id', message('column.id')),
      textColumn('account', message('word.account')),
      textColumn('outcome', message('column.outcome')),
      numberColumn('target', message('column.target')),
      numberColumn('actual', message('column.actual')),
      textColumn('due-on', message('column.due-on')),
      textColumn('status', message('ledger.column.status')),
    ],
    rows: outcomes.map(({ record, account, dueOn, status }) => [
      cellValue(record['outcome_id']),
      label(accountName(facts, account)),
      label(titleOf(record)),
      cellValue(record['target']),
      cellValue(record['actual']),
      dueOn === undefined ? empty : label(dueOn),
      label(message(`ledger.status.${status}`)),
    ]),
    notes: [noteOf(outcomes.length, filters)],
  });
}

/** Each account in a line: how many outcomes stand where, and which is due next. */
export function outcomesByAccount(source: CountSource, filters: ListFilters): Section {
  const facts = readAccountFacts(source, filters.asOf);
  const outcomes = selected(source, filters);
  const accounts = [...new Set(outcomes.map(({ account }) => account))].toSorted(compareCodePoints);
  return listSection({
    id: 'list:outcomes-by-account',
    title: message('ledger.title.by-account'),
    columns: [
      textColumn('account', message('word.account')),
      ...outcomeStatuses.map((status) => numberColumn(status, message(`ledger.status.${status}`))),
      textColumn('next-due', message('ledger.column.next-due')),
    ],
    rows: accounts.map((account) => {
      const own = outcomes.filter((one) => one.account === account);
      const next = own.find(({ status }) => status === 'open')?.dueOn;
      return [
        label(accountName(facts, account)),
        ...outcomeStatuses.map((status) => number(own.filter((one) => one.status === status).length, 'count')),
        next === undefined ? empty : label(next),
      ];
    }),
    notes: [noteOf(outcomes.length, filters)],
  });
}
