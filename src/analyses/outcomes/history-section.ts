/** One outcome as it stands, and everything that was ever changed of it. */
import type { CountSource } from '../../counts/count-source.js';
import { fieldTable } from '../../domain/fields.js';
import type { OutcomeChange, OutcomeOrigin } from '../../domain/outcome-trail.js';
import type { LedgerRecord } from '../../domain/records.js';
import { label, number, textColumn } from '../../report/build.js';
import type { Block, Section, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { entryDoubts } from './entry-doubts.js';
import { changedFields, standingOf } from './entry-section.js';
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

/** What one call or import changed, together. */
function actsOf(changes: readonly OutcomeChange[]): readonly (readonly OutcomeChange[])[] {
  const keyOf = ({ changedAt, changedBy, command, importId, reason }: OutcomeChange): string =>
    JSON.stringify([changedAt, changedBy, command, importId, reason]);
  const acts: OutcomeChange[][] = [];
  for (const change of changes) {
    const last = acts.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(change)) last.push(change);
    else acts.push([change]);
  }
  return acts;
}

function actTable(act: readonly OutcomeChange[], index: number, acts: readonly unknown[]): readonly Table[] {
  const [first] = act;
  if (!first) return [];
  const when = first.changedAt.replace('T', ' ').replace('Z', ' UTC');
  return [
    {
      type: 'table',
      id: `outcome-trail:${String(index + 1)}`,
      title: message('ledger.act', { when, who: first.changedBy, way: wayOf(first) }),
      ...changedFields(act),
      notes: index === acts.length - 1 ? [message('ledger.trail-note')] : [],
    },
  ];
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
  const trail: readonly Block[] =
    changes.length === 0
      ? [{ type: 'paragraph', text: message('ledger.no-trail') }]
      : actsOf(changes).flatMap(actTable);
  return { id: 'outcome', title: message('ledger.title.one', { id }), blocks: [...present, ...from, ...trail] };
}
