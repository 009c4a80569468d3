/** Which records does a CSV text hold, and in which line does each begin? */
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { fail } from '../problems/problem.js';
import { openQuoteLine } from './open-quote-line.js';
import { regularRecords } from './regular-records.js';

export interface Dialect {
  readonly delimiter: string;
  /** False: quotation marks are plain characters, as in some tab-separated files. */
  readonly hasQuotes: boolean;
  /** The first line is `sep=…` and no record. */
  readonly hasSepLine: boolean;
}

export interface CsvRecord {
  /** Line of the file where the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The record verbatim; of a file read in pieces, to be called while the record is being handled. */
  readonly raw: () => string;
}

interface NamedText {
  readonly name: string;
  readonly dialect: Dialect;
}

export interface CsvSource extends NamedText {
  readonly chunks: AsyncIterable<Buffer>;
}

export interface WholeText extends NamedText {
  readonly text: Buffer;
}

/** Longest record read, in characters: a guard against a quotation mark that swallows the file. */
const recordLimit = 1_000_000;

function parserOptions({ delimiter, hasQuotes }: Dialect): Options {
  return {
    bom: true,
    delimiter,
    quote: hasQuotes ? '"' : null,
    escape: hasQuotes ? '"' : null,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: recordLimit,
  };
}

/** The first records of a text, at most `limit`; a broken end does not matter. */
export function readSample(text: string, dialect: Dialect, limit: number): readonly (readonly string[])[] {
  const regular = regularRecords(text, dialect, limit)?.map(({ cells }) => cells);
  const rows = regular ?? parsedSample(text, dialect, limit);
  return dialect.hasSepLine ? rows.slice(1) : rows;
}

function parsedSample(text: string, dialect: Dialect, limit: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const onRecord = (cells: string[]): null => {
    rows.push(cells);
    return null;
  };
  try {
    parseAtOnce(text, { ...parserOptions(dialect), to: limit, on_record: onRecord });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

/** Keeps the text between the last two record ends, so that a rejected row can be shown as it stood in the file. */
function recentText(): {
  add(chunk: Buffer): void;
  dropBefore(offset: number): void;
  slice(from: number, to?: number): string;
} {
  let kept = Buffer.alloc(0);
  let start = 0;
  return {
    add: (chunk) => {
      kept = Buffer.concat([kept, chunk]);
    },
    dropBefore: (offset) => {
      kept = kept.subarray(offset - start);
      start = offset;
    },
    slice: (from, to) => kept.subarray(from - start, to === undefined ? undefined : to - start).toString(),
  };
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

/**
 * A cell that begins with a quotation mark and spans lines is either properly quoted text, or a mark closed only by that of
 * another row: then the rows between were swallowed.
 */
function swallowsRows(cells: readonly string[], raw: () => string, { delimiter }: Dialect): boolean {
  if (!cells.some((cell) => cell.startsWith('"') && /[\r\n]/.test(cell))) return false;
  return openQuoteLine(raw(), delimiter) !== undefined;
}

interface RecordTracker {
  /** Takes the next bytes on their way to the parser. */
  add(chunk: Buffer): void;
  /** Takes a record from the parser; nothing is passed on. */
  handle(cells: string[], context: { lines: number; bytes: number }): null;
  /** Turns what the parser complains about into the problem it is. */
  failFor(error: unknown): never;
}

/** Follows the parser through the file: the line and the text of each record. */
function trackRecords({ dialect, name: file }: NamedText, onRecord: (record: CsvRecord) => void): RecordTracker {
  const recent = recentText();
  const place = { line: 1, parserLines: 0, offset: 0, records: 0 };
  const openedAt = (): number | undefined =>
    dialect.hasQuotes ? openQuoteLine(recent.slice(place.offset), dialect.delimiter) : undefined;
  const failAtOpenQuote = (): never => {
    const line = place.line + (openedAt() ?? 0);
    fail('unclosed-quote', { file, line }, { file, line });
  };
  const add = (chunk: Buffer): void => {
    recent.dropBefore(place.offset);
    recent.add(chunk);
  };
  const handle = (cells: string[], context: { lines: number; bytes: number }): null => {
    const spansLines = dialect.hasQuotes && context.lines - place.parserLines > 1;
    const [from, to] = [place.offset, context.bytes];
    const raw = (): string => recent.slice(from, to).replace(/(?:\r\n|\n|\r)$/, '');
    if (spansLines && swallowsRows(cells, raw, dialect)) failAtOpenQuote();
    if (!dialect.hasSepLine || place.records > 0) onRecord({ line: place.line, cells, raw });
    place.line += 1 + (spansLines ? lineBreaks(cells) : 0);
    place.parserLines = context.lines;
    place.offset = context.bytes;
    place.records += 1;
    return null;
  };
  const failFor = (error: unknown): never => {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') failAtOpenQuote();
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') {
      if (openedAt() !== undefined) failAtOpenQuote();
      fail(
        'record-too-large',
        { file, line: place.line, limit: recordLimit },
        { file, line: place.line, cause: error },
      );
    }
    throw error;
  };
  return { add, handle, failFor };
}

/** Calls `onRecord` for every record of a CSV text in order, blank lines included (one empty cell). */
export async function readCsv(source: CsvSource, onRecord: (record: CsvRecord) => void): Promise<void> {
  const tracker = trackRecords(source, onRecord);
  async function* tapped(): AsyncGenerator<Buffer> {
    for await (const chunk of source.chunks) {
      tracker.add(chunk);
      yield chunk;
    }
  }
  const parser = parse({ ...parserOptions(source.dialect), on_record: tracker.handle });
  const nowhere = new Writable({ objectMode: true, write: (_record, _encoding, done) => done() });
  const chunks = Readable.from(tapped(), { objectMode: true, highWaterMark: 1 });
  await pipeline(chunks, parser, nowhere).catch(tracker.failFor);
}

/** The same records as `readCsv` gives, of a text that is in memory as a whole. */
export function readWholeText({ name, text, dialect }: WholeText): readonly CsvRecord[] {
  const regular = regularRecords(text.toString(), dialect);
  if (regular) return dialect.hasSepLine ? regular.slice(1) : regular;
  const records: CsvRecord[] = [];
  const tracker = trackRecords({ name, dialect }, (record) => records.push(record));
  tracker.add(text);
  try {
    parseAtOnce(text, { ...parserOptions(dialect), on_record: tracker.handle });
  } catch (error) {
    tracker.failFor(error);
  }
  return records;
}

/** Refuses a file whose beginning already holds a record too long, so that gigabytes need not be read to say so. */
export function checkBeginning(beginning: WholeText): void {
  const tracker = trackRecords(beginning, () => undefined);
  tracker.add(beginning.text);
  try {
    parseAtOnce(beginning.text, { ...parserOptions(beginning.dialect), on_record: tracker.handle });
  } catch (error) {
    // The beginning is cut off somewhere: a mark still open there may be closed in what follows.
    if (!(error instanceof CsvError) || error.code === 'CSV_MAX_RECORD_SIZE') tracker.failFor(error);
  }
}
