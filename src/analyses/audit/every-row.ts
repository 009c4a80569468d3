/** Every row of one file: how many were read, and what became of them, by reason and first line. */
import { type LossAudit, rowFates } from '../../domain/loss-audit.js';
import { empty, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';

interface Line {
  readonly what: Message;
  readonly rows: number;
  readonly reason?: string | Message;
  readonly column?: string | undefined;
  readonly firstLine?: number;
}

const row = ({ what, rows, reason, column, firstLine }: Line): readonly Value[] => [
  label(what),
  reason === undefined ? empty : label(reason),
  column === undefined ? empty : label(column),
  number(rows, 'count'),
  firstLine === undefined ? empty : number(firstLine, 'count'),
];

function linesOf(audit: LossAudit): readonly Line[] {
  const { rows, rejected, dropped, joined, headerRows = 0, blankLines } = audit;
  const whole = rowFates.filter((fate) => fate !== 'rejected' && fate !== 'dropped');
  const some = (what: Message, count: number): readonly Line[] => (count > 0 ? [{ what, rows: count }] : []);
  return [
    ...some(message('audit.joined-rows'), joined?.rows ?? 0),
    { what: message('audit.read'), rows: rows.read },
    ...whole.flatMap((fate) => some(message(`audit.fate.${fate}`), rows[fate])),
    ...rejected.map((one) => ({ ...one, what: message('audit.fate.rejected') })),
    ...dropped.map((one) => ({
      ...one,
      what: message('audit.fate.dropped'),
      reason: message(`import.drop.${one.reason}`),
    })),
    ...some(message('audit.header-rows'), headerRows),
    ...some(message('audit.blank-lines'), blankLines),
  ];
}

/** The table of one file. */
export function everyRowTable(audit: LossAudit): Table {
  return {
    type: 'table',
    id: `rows:${audit.file}`,
    title: message('audit.rows-title', { file: audit.file }),
    columns: [
      textColumn('fate', message('audit.word.fate')),
      textColumn('reason', message('word.reason')),
      textColumn('column', message('import.word.column')),
      numberColumn('rows', message('import.word.rows')),
      numberColumn('first-line', message('import.word.first-line')),
    ],
    rows: linesOf(audit).map(row),
    notes: [],
  };
}
