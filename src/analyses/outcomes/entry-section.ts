/** What was just written of an outcome: in one sentence, change by change, and what is doubtful about it. */
import type { CountSource } from '../../counts/count-source.js';
import type { OutcomeChange } from '../../domain/outcome-trail.js';
import type { LedgerRecord } from '../../domain/records.js';
import { label, textColumn } from '../../report/build.js';
import type { Section, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { accountName, readAccountFacts } from '../account-names.js';
import { textOf } from '../ledger-values.js';
import { entryDoubts } from './entry-doubts.js';
import { cellValue, fieldName, quantityOf } from './outcome-cells.js';
import { readOutcomes } from './outcome-state.js';
import { statusOf } from './outcome-status.js';

export interface Entered {
  readonly command: string;
  readonly id: string;
  /** Under whose name it was written down. */
  readonly by: string;
  /** The call that shows all of it. */
  readonly show: string;
  readonly today: string;
  readonly changes: readonly OutcomeChange[];
}

/** Where the outcome stands: what was measured beside what was agreed, in its own unit. */
export function standingOf(source: CountSource, record: LedgerRecord, asOf: string | undefined): Message {
  const isThis = (one: LedgerRecord): boolean => one['outcome_id'] === record['outcome_id'];
  const [state] = readOutcomes(source, asOf, isThis);
  const facts = readAccountFacts(source, asOf);
  return message('ledger.standing', {
    id: textOf(record, 'outcome_id') ?? '',
    customer: accountName(facts, textOf(record, 'customer_id') ?? ''),
    title: textOf(record, 'title') ?? textOf(record, 'measure') ?? '',
    actual: quantityOf(record['actual'], record['unit']),
    target: quantityOf(record['target'], record['unit']),
    status: message(`ledger.status.${statusOf(state)}`),
  });
}

/** Field by field; of something new there is nothing before. */
export function changedFields(changes: readonly OutcomeChange[]): Pick<Table, 'columns' | 'rows'> {
  const isNew = changes.every(({ before }) => before === null);
  return {
    columns: [
      textColumn('field', message('ledger.column.field')),
      ...(isNew ? [] : [textColumn('before', message('ledger.column.before'))]),
      textColumn('after', message('ledger.column.after')),
    ],
    rows: changes.map(({ field, before, after }) => [
      label(fieldName(field)),
      ...(isNew ? [] : [cellValue(before)]),
      cellValue(after),
    ]),
  };
}

function changesTable({ changes, by, show }: Entered): Table {
  const notes = [message('ledger.written-down', { by, command: show })];
  return { type: 'table', id: 'outcome-changes', ...changedFields(changes), notes };
}

const titles = {
  'outcome add': 'ledger.title.added',
  'outcome change': 'ledger.title.changed',
  'outcome measure': 'ledger.title.measured',
  'outcome verify': 'ledger.title.verified',
} as const;

export function entrySection(source: CountSource, entered: Entered): Section {
  const record = source.ledger('outcome').find((one) => one['outcome_id'] === entered.id) ?? {};
  const isUnchanged = entered.changes.length === 0;
  return {
    id: 'outcome-entry',
    title: message(titles[entered.command as keyof typeof titles]),
    blocks: [
      { type: 'paragraph', text: standingOf(source, record, undefined) },
      isUnchanged ? { type: 'paragraph', text: message('ledger.unchanged') } : changesTable(entered),
      ...entryDoubts(record, source, entered.today),
    ],
  };
}
