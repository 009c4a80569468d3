/** Which layout are the first rows of a table in, and what are its columns? */
import type { FileReading } from '../domain/import-audit.js';
import { fail } from '../problems/problem.js';
import { type ChosenLayout, chooseLayout } from './choose-layout.js';
import type { ColumnHeader, SampleRows } from './layouts/layout.js';

export interface TableColumns {
  readonly chosen: ChosenLayout;
  readonly columns: readonly ColumnHeader[];
  /** Columns whose header is blank: their cells may be absent, as with a delimiter at the end of the header only. */
  readonly blankHeaders: ReadonlySet<number>;
  readonly duplicateHeaders: NonNullable<FileReading['duplicateHeaders']>;
}

const columnLimit = 2_000;
const headerLimit = 4_096;

function checkHeader(file: string, header: readonly string[]): void {
  if (header.length > columnLimit) {
    fail('too-many-columns', { file, columns: header.length, limit: columnLimit }, { file, line: 1 });
  }
  const tooLong = header.findIndex((cell) => cell.length > headerLimit);
  if (tooLong >= 0) fail('header-too-long', { file, number: tooLong + 1, limit: headerLimit }, { file, line: 1 });
}

function blankHeaders(rows: SampleRows): ReadonlySet<number> {
  const header = rows[0] ?? [];
  return new Set(header.flatMap((cell, index) => (cell.trim() === '' ? [index] : [])));
}

/** Headers that occur more than once, over all header rows and whatever their case; the columns were numbered. */
function duplicateHeaders(rows: SampleRows): TableColumns['duplicateHeaders'] {
  const seen = new Map<string, { readonly header: string; columns: number }>();
  for (const [index, cell] of (rows[0] ?? []).entries()) {
    const header = cell.trim();
    if (header === '') continue;
    const key = JSON.stringify(rows.map((row) => (row[index] ?? '').trim().toLowerCase()));
    const entry = seen.get(key) ?? { header, columns: 0 };
    entry.columns += 1;
    seen.set(key, entry);
  }
  return [...seen.values()].filter(({ columns }) => columns > 1);
}

/** A byte order mark inside the quotation marks of the first header is no part of the name. */
function withoutMark([header = [], ...rows]: SampleRows): SampleRows {
  const [first = '', ...others] = header;
  return first.startsWith('\uFEFF') ? [[first.slice(1), ...others], ...rows] : [header, ...rows];
}

/** Decides layout and columns from the first rows that hold anything. */
export function describeColumns(file: string, firstRows: SampleRows, layout?: string): TableColumns {
  const rows = withoutMark(firstRows);
  checkHeader(file, rows[0] ?? []);
  const chosen = chooseLayout(file, rows, layout);
  const headerRows = rows.slice(0, chosen.layout.headerRows);
  return {
    chosen,
    columns: chosen.layout.columns(headerRows, rows),
    blankHeaders: blankHeaders(headerRows),
    duplicateHeaders: duplicateHeaders(headerRows),
  };
}
