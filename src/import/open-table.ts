/** What is the file: its bytes, encoding, delimiter, layout and columns? */
import { fail } from '../problems/problem.js';
import { type ChosenLayout, chooseLayout } from './choose-layout.js';
import { chooseEncoding, decodeHead, type Encoding } from './decode-bytes.js';
import type { ImportOptions } from './import-options.js';
import type { ColumnHeader, SampleRows } from './layouts/layout.js';
import { keepRecords, type RecordKeeper } from './keep-records.js';
import { type ByteEvidence, type InputFile, readBytes } from './read-bytes.js';
import { readSample } from './read-csv.js';
import { type SniffedDialect, sniffDialect } from './sniff-dialect.js';

/** What the rows of a file with one row an answer were joined to. */
export interface Widened {
  /** The column that tells which answers belong together. */
  readonly column: string;
  readonly rows: number;
  readonly responses: number;
}

export interface Table {
  readonly input: InputFile;
  readonly bytes: ByteEvidence;
  readonly encoding: Encoding;
  readonly dialect: SniffedDialect;
  readonly chosen: ChosenLayout;
  readonly columns: readonly ColumnHeader[];
  /** Columns whose header is blank: their cells may be absent, as with a delimiter at the end of the header only. */
  readonly blankHeaders: ReadonlySet<number>;
  /** Only for a small file: its records, kept in memory. */
  readonly keptRecords?: RecordKeeper | undefined;
  /** Only for a file with one row an answer, as it is when its rows were joined to responses. */
  readonly widened?: Widened;
}

const sampleRows = 50;
const columnLimit = 2_000;
const headerLimit = 4_096;

function checkHeader(file: string, header: readonly string[]): void {
  if (header.length > columnLimit) {
    fail('too-many-columns', { file, columns: header.length, limit: columnLimit }, { file, line: 1 });
  }
  const tooLong = header.findIndex((cell) => cell.length > headerLimit);
  if (tooLong >= 0) fail('header-too-long', { file, number: tooLong + 1, limit: headerLimit }, { file, line: 1 });
}

function isRow(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function blankHeaders(rows: SampleRows): ReadonlySet<number> {
  const header = rows[0] ?? [];
  return new Set(header.flatMap((cell, index) => (cell.trim() === '' ? [index] : [])));
}

/** Reads the bytes once and decides how the rest is to be read; refuses what is no table. */
export async function openTable(input: InputFile, options: ImportOptions): Promise<Table> {
  const bytes = await readBytes(input);
  if (bytes.bytes === 0) fail('empty-file', { file: input.name }, { file: input.name });
  const encoding = await chooseEncoding(input, bytes, options.encoding);
  const head = decodeHead(bytes.head, encoding);
  if (head.trim() === '') fail('empty-file', { file: input.name }, { file: input.name });
  const dialect = sniffDialect(head, options.delimiter);
  const sample = (dialect.sample ?? readSample(head, dialect, sampleRows)).slice(0, sampleRows).filter(isRow);
  // No record in 256 KB: the reader finds out why (a mark never closed, a record too large) and says in which line.
  const rows = sample.length > 0 ? sample : [['']];
  checkHeader(input.name, rows[0] ?? []);
  const chosen = chooseLayout(input.name, rows, options.layout);
  const headerRows = rows.slice(0, chosen.layout.headerRows);
  const columns = chosen.layout.columns(headerRows, rows);
  const keptRecords = keepRecords(input, bytes.bytes, encoding);
  return { input, bytes, encoding, dialect, chosen, columns, blankHeaders: blankHeaders(headerRows), keptRecords };
}
