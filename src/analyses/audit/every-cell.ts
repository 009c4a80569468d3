/** Every cell of one file, by column: answers, zeros, blanks, codes, answers off the scale, unreadable cells. */
import { type AuditedColumn, type CellFate, cellFates, type LossAudit, recordsOf } from '../../domain/loss-audit.js';
import { empty, label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Column, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { inSequence } from '../reading/conclusions.js';
import { targetMessage } from '../reading/target.js';
import { remarksOn } from './remarks.js';

/** Columns that lost an answer or may have; a blank is no loss, the cell was empty before. */
const hasLost = ({ cells, mayBeZero = 0, cutTexts, several = 0 }: AuditedColumn): boolean =>
  (cells?.outside ?? 0) + (cells?.unreadable ?? 0) + mayBeZero + several > 0 || cutTexts !== undefined;

interface Shown {
  readonly fates: readonly CellFate[];
  readonly hasZeros: boolean;
}

/** A column of zeros alone tells nothing: answers and blanks always stand, the others where there are some. */
function shownOf(columns: readonly AuditedColumn[]): Shown {
  const always: ReadonlySet<CellFate> = new Set(['answers', 'blank']);
  const occurs = (fate: CellFate): boolean => columns.some(({ cells }) => (cells?.[fate] ?? 0) > 0);
  return {
    fates: cellFates.filter((fate) => always.has(fate) || occurs(fate)),
    hasZeros: columns.some(({ zeros }) => zeros !== undefined),
  };
}

function headers({ fates, hasZeros }: Shown): readonly Column[] {
  const zeros = numberColumn('zeros', message('audit.word.zeros'));
  return fates.flatMap((fate) => [
    numberColumn(fate, message(`audit.cell.${fate}`)),
    ...(fate === 'answers' && hasZeros ? [zeros] : []),
  ]);
}

function cellsOf(column: AuditedColumn, { fates, hasZeros }: Shown): readonly Value[] {
  const { cells, zeros } = column;
  const hidden = withheld({ reason: 'anonymity' });
  return [
    label(column.column),
    ...fates.flatMap((fate) => [
      cells ? number(cells[fate], 'count') : hidden,
      ...(fate === 'answers' && hasZeros ? [zeros === undefined ? empty : number(zeros, 'count')] : []),
    ]),
  ];
}

function cellsTable(audit: LossAudit, which: 'all' | 'lost', columns: readonly AuditedColumn[]): readonly Table[] {
  const counted = columns.filter(({ cells, withheld: isHidden }) => cells ?? isHidden);
  if (counted.length === 0) return [];
  const shown = shownOf(counted);
  const isWithheld = counted.some(({ cells }) => cells === undefined);
  const { file } = audit;
  const table: Table = {
    type: 'table',
    id: `${which === 'all' ? 'cells' : 'lost-cells'}:${file}`,
    title: message(which === 'all' ? 'audit.cells-title' : 'audit.lost-cells-title', { file }),
    columns: [textColumn('column', message('import.word.column')), ...headers(shown)],
    rows: counted.map((column) => cellsOf(column, shown)),
    notes: [
      message('audit.cells-note', { records: number(recordsOf(audit), 'count') }),
      ...(isWithheld ? [message('audit.withheld-note')] : []),
    ],
  };
  return [table];
}

function remarksTable(audit: LossAudit, columns: readonly AuditedColumn[]): readonly Table[] {
  const rows = columns.flatMap((column) => {
    const remarks = remarksOn(column, audit);
    if (remarks.length === 0) return [];
    return [[label(column.column), label(targetMessage(column.readAs)), label(inSequence(remarks))]];
  });
  if (rows.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: `remarks:${audit.file}`,
    title: message('audit.remarks-title', { file: audit.file }),
    columns: [
      textColumn('column', message('import.word.column')),
      textColumn('read-as', message('import.word.read-as')),
      textColumn('remarks', message('audit.word.remarks')),
    ],
    rows,
    notes: [],
  };
  return [table];
}

/** The counts of one file by column, and what there is to say of a column; of `lost` only those that lost something. */
export function everyCellTables(audit: LossAudit, which: 'all' | 'lost'): readonly Table[] {
  const columns = which === 'all' ? audit.columns : audit.columns.filter(hasLost);
  return [...cellsTable(audit, which, columns), ...remarksTable(audit, columns)];
}
