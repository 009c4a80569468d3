/** How were the multiple-choice questions of a file split into their options? */
import type { FileReading } from '../../domain/import-audit.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message } from '../../text/message.js';

/** A row an option: the item it became, who ticked it, who answered without it, who left the question out. */
export function optionsTable({ file, columns }: FileReading): readonly Table[] {
  const rows = columns.flatMap(({ options = [], blanks = 0 }) =>
    options.map(({ item, ticked, notTicked }) => [
      label(item),
      ...[ticked, notTicked, blanks].map((value) => number(value, 'count')),
    ]),
  );
  if (rows.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: `options:${file}`,
    title: message('import.options-title', { file }),
    columns: [
      textColumn('item', message('import.word.item')),
      numberColumn('ticked', message('import.word.ticked')),
      numberColumn('not-ticked', message('import.word.not-ticked')),
      numberColumn('no-answer', message('import.word.no-answer')),
    ],
    rows,
    notes: [message('import.options-note')],
  };
  return [table];
}
