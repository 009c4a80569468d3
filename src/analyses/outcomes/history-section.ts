/** One outcome as it stands, and everything that was ever changed of it. */
import type { CountSource } from '../../counts/count-source.js';
import { fieldTable } from '../../domain/fields.js';
import type { OutcomeChange, OutcomeOrigin } from '../../domain/outcome-trail.js';
import type { LedgerRecord } from '../../domain/records.js';
import { label, number, textColumn } from '../../report/build.js';
import type { Block, Section, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { entryDoubts } from './entry-doubts.js';
import { standingOf } from './entry-section.js';
import { cellValue, fieldName } from './outcome-cells.js';

interface History {
  readonly id: string;
  readonly changes: readonly OutcomeChange[];
  readonly origin: OutcomeOrigin | undefined;
}

function fieldsTable(record: LedgerRecord): Table {
  const filled = fieldTable.outcome.filter(({ name }) => (record[name] ?? null) !== null);
  return {
    type: 'table',
    id: 'outcome',
    columns: [textColumn('field', message('ledger.column.field')), textColumn('value', message('word.value'))],
    rows: filled.map(({ name }) => [label(fieldName(name)), cellValue(record[name])]),
    notes: [],
  };
}

/** By which command or import; behind it why, where that was said. */
function wayOf({ command, importId, reason }: OutcomeChange): Message | string {
  const own = command === 'sql' ? message('ledger.by-sql') : command;
  const way =
    importId === undefined ? own : message('ledger.by-import', { command, import: number(importId, 'count') });
  return reason === undefined ? way : message('ledger.way-with-reason', { way, reason });
}

function trailTable(changes: readonly OutcomeChange[]): Table {
  return {
    type: 'table',
    id: 'outcome-trail',
    title: message('ledger.title.trail'),
    columns: [
      textColumn('when', message('ledger.column.when')),
      textColumn('who', message('ledger.column.who')),
      textColumn('field', message('ledger.column.field')),
      textColumn('before', message('ledger.column.before')),
      textColumn('after', message('ledger.column.after')),
      textColumn('by', message('ledger.column.by')),
    ],
    rows: changes.map((change) => [
      label(change.changedAt.replace('T', ' ').replace('Z', '')),
      label(change.changedBy),
      label(fieldName(change.field)),
      cellValue(change.before),
      cellValue(change.after),
      label(wayOf(change)),
    ]),
    notes: [message('ledger.trail-note')],
  };
}

/** Of an outcome that is gone only the trail is left. */
export function historySection(
  source: CountSource,
  { id, changes, origin }: History,
  asOf: string | undefined,
): Section {
  const record = source.ledger('outcome').find((one) => one['outcome_id'] === id);
  const present: readonly Block[] = record
    ? [
        { type: 'paragraph', text: standingOf(source, record, asOf) },
        fieldsTable(record),
        ...entryDoubts(record, source, undefined),
      ]
    : [{ type: 'paragraph', text: message('ledger.removed', { id }) }];
  const from: readonly Block[] =
    origin === undefined
      ? []
      : [
          {
            type: 'paragraph',
            text: message('ledger.origin', {
              import: number(origin.importId, 'count'),
              file: origin.file.split(/[\\/]/).at(-1) ?? '',
            }),
          },
        ];
  const trail: Block =
    changes.length === 0 ? { type: 'paragraph', text: message('ledger.no-trail') } : trailTable(changes);
  return { id: 'outcome', title: message('ledger.title.one', { id }), blocks: [...present, ...from, trail] };
}
