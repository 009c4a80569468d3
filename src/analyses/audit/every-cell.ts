/** Every cell of one file, by column: answers, zeros, blanks, codes, answers off the scale, unreadable cells. */
import { type AuditedColumn, type CellFate, cellFates, type LossAudit, recordsOf } from '../../domain/loss-audit.js';
import { empty, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Column, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { inSequence } from '../reading/conclusions.js';
import { targetMessage } from '../reading/target.js';
import { remarksOn } from './remarks.js';

/** Columns that lost an answer or may have; a blank is no loss, the cell was empty before. */
export const hasLost = ({ cells, mayBeZero = 0, cutTexts, several = 0 }: AuditedColumn): boolean =>
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

const count = (value: number | undefined): Value => (value === undefined ? empty : number(value, 'count'));

function headers({ fates, hasZeros }: Shown): readonly Column[] {
  const zeros = numberColumn('zeros', message('audit.word.zeros'));
  return fates.flatMap((fate) => [
    numberColumn(fate, message(`audit.cell.${fate}`)),
    ...(fate === 'answers' && hasZeros ? [zeros] : []),
  ]);
}

function cellsOf(column: AuditedColumn, audit: LossAudit, { fates, hasZeros }: Shown): readonly Value[] {
  const remarks = remarksOn(column, audit);
  return [
    label(column.column),
    label(targetMessage(column.readAs)),
    ...fates.flatMap((fate) => [
      count(column.cells?.[fate]),
      ...(fate === 'answers' && hasZeros ? [count(column.zeros)] : []),
    ]),
    remarks.length > 0 ? label(inSequence(remarks)) : empty,
  ];
}

/** The table of one file; of `lost` only the columns that lost something. */
export function everyCellTable(audit: LossAudit, which: 'all' | 'lost'): readonly Table[] {
  const columns = which === 'all' ? audit.columns : audit.columns.filter(hasLost);
  if (columns.length === 0) return [];
  const shown = shownOf(columns);
  const isWithheld = columns.some(({ withheld }) => withheld !== undefined);
  const { file } = audit;
  const table: Table = {
    type: 'table',
    id: `${which === 'all' ? 'cells' : 'lost-cells'}:${file}`,
    title: message(which === 'all' ? 'audit.cells-title' : 'audit.lost-cells-title', { file }),
    columns: [
      textColumn('column', message('import.word.column')),
      textColumn('read-as', message('import.word.read-as')),
      ...headers(shown),
      textColumn('remarks', message('audit.word.remarks')),
    ],
    rows: columns.map((column) => cellsOf(column, audit, shown)),
    notes: [
      message('audit.cells-note', { records: number(recordsOf(audit), 'count') }),
      ...(isWithheld ? [message('audit.withheld-note')] : []),
    ],
  };
  return [table];
}
