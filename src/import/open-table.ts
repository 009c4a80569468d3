/** What is the file: its bytes, encoding, delimiter, layout and columns? */
import type { Evidence, JoinedRows } from '../domain/import-audit.js';
import { fail } from '../problems/problem.js';
import { checkLargeFile } from './check-large-file.js';
import { chooseEncoding } from './choose-encoding.js';
import { decodeHead, type Encoding } from './decode-bytes.js';
import { describeColumns, type TableColumns } from './describe-columns.js';
import { checkFormat, isArchive } from './file-signatures.js';
import type { ImportOptions } from './import-options.js';
import { keepRecords, type RecordKeeper } from './keep-records.js';
import { type ByteEvidence, type InputFile, readBytes } from './read-bytes.js';
import { readSample } from './read-csv.js';
import { type SniffedDialect, sniffDialect } from './sniff-dialect.js';

/** What the rows of a file with one row an answer were joined to. */
export interface Widened extends JoinedRows {
  /** Blank lines among the rows as they stand in the file. */
  readonly blankLines: number;
}

export interface SheetOfTable {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

export interface Table extends TableColumns {
  readonly input: InputFile;
  readonly bytes: ByteEvidence;
  /** Tells what was imported before: the checksum of the file, or of file and sheet where several sheets hold data. */
  readonly identity: string;
  readonly encoding: Encoding;
  readonly dialect: SniffedDialect;
  /** Only of a workbook, which has no delimiter. */
  readonly sheet?: SheetOfTable;
  /** Of a small file and of a workbook: the records, kept in memory. */
  readonly keptRecords?: RecordKeeper | undefined;
  /** Only for a file with one row an answer, as it is when its rows were joined to responses. */
  readonly widened?: Widened;
}

const sampleRows = 50;

function isRow(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** Reads the bytes once and decides how the rest is to be read; refuses what is no table. */
export async function openTable(input: InputFile, options: ImportOptions): Promise<Table> {
  const bytes = await readBytes(input, (beginning) => checkLargeFile(input.name, beginning, options));
  if (bytes.bytes === 0) fail('empty-file', { file: input.name }, { file: input.name });
  checkFormat(input.name, bytes);
  if (isArchive(bytes.head)) {
    const { openSheet } = await import('./open-sheet.js');
    return await openSheet(input, bytes, options);
  }
  const encoding = await chooseEncoding(input, bytes, options.encoding);
  const head = decodeHead(bytes.head, encoding);
  if (head.trim() === '') fail('empty-file', { file: input.name }, { file: input.name });
  const dialect = sniffDialect(head, options.delimiter);
  const sample = (dialect.sample ?? readSample(head, dialect, sampleRows)).slice(0, sampleRows).filter(isRow);
  // No record in 256 KB: the reader finds out why (a mark never closed, a record too large) and says in which line.
  const described = describeColumns(input.name, sample.length > 0 ? sample : [['']], options.layout);
  const keptRecords = keepRecords(input, bytes.bytes, encoding);
  return { input, bytes, identity: bytes.sha256, encoding, dialect, ...described, keptRecords };
}
