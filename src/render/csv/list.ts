/** A plain list as CSV, every cell guarded: one record a line, under the names of its columns. */
import { stringify } from 'csv-stringify/sync';
import { cleanText } from '../clean-text.js';
import { guardCell } from './guard-cell.js';

/** UTF-8 behind a byte order mark, as other CSV of ours; a text a spreadsheet would run begins with an apostrophe. */
export function listAsCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((text) => guardCell(cleanText(text))));
  return stringify([[...columns], ...guarded], { bom: true, record_delimiter: '\n' });
}
