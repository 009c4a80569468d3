/** What do the committed files of the demo company hold, read as plain text cells? */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

const folder = new URL('../../../fixtures/demo-company/', import.meta.url);

/** The text of one committed file. */
export function fileText(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** The rows of one committed CSV file by column name. */
export function rowsOf(name: string): readonly Row[] {
  return parse(fileText(`${name}.csv`), { columns: true });
}

/** A cell that must exist as a column. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** The numbers of a column, blanks left out. */
export function numbersIn(rows: readonly Row[], column: string): number[] {
  return rows
    .map((row) => cell(row, column))
    .filter((text) => text !== '')
    .map(Number);
}

/** Rows by the value of a column. */
export function groupedBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(cell(row, column));
    if (group) group.push(row);
    else groups.set(cell(row, column), [row]);
  }
  return groups;
}

/** The quarter of an ISO date, as `2026Q3`. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}Q${Math.floor((Number(date.slice(5, 7)) + 2) / 3)}`;
}
