/** Which records does a CSV text hold, and in which line does each begin? */
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { longestRegular, recordScanner, regularRecords } from './regular-records.js';
import { recordLimit, trackRecords } from './track-records.js';

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

export interface NamedText {
  readonly name: string;
  readonly dialect: Dialect;
}

export interface CsvSource extends NamedText {
  readonly chunks: AsyncIterable<Buffer>;
}

export interface WholeText extends NamedText {
  readonly text: Buffer;
}

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
  const regular = regularRecords(Buffer.from(text), dialect, limit)?.map(({ cells }) => cells);
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

/** What is left of a text where it stops being regular. */
interface IrregularRest {
  readonly chunks: AsyncIterable<Buffer>;
  readonly firstLine: number;
}

async function* joined(first: Buffer, others: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}

/** Hands on the records up to the first that only the parser can tell; undefined where there is none. */
async function readRegular(
  { dialect }: CsvSource,
  chunks: AsyncIterator<Buffer>,
  onRecord: (record: CsvRecord) => void,
): Promise<IrregularRest | undefined> {
  const scan = recordScanner(dialect);
  let isSepLine = dialect.hasSepLine;
  const pass = (record: CsvRecord): void => {
    if (!isSepLine) onRecord(record);
    isSepLine = false;
  };
  let left: Buffer = Buffer.alloc(0);
  let line = 1;
  const take = (bytes: Buffer, end: { readonly isCutOff?: true }): void => {
    const stop = scan({ bytes, line, ...end }, pass);
    left = bytes.subarray(stop.at);
    line = stop.line;
  };
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    take(left.length === 0 ? next.value : Buffer.concat([left, next.value]), { isCutOff: true });
    if (left.length > longestRegular) return { chunks: joined(left, chunks), firstLine: line };
  }
  take(left, {});
  return left.length === 0 ? undefined : { chunks: joined(left, chunks), firstLine: line };
}

interface ParsedText extends CsvSource {
  /** Line of the file in which the text begins. */
  readonly firstLine: number;
}

/** The records of a text as the parser alone tells them, whatever its shape. */
export async function parseCsv(source: ParsedText, onRecord: (record: CsvRecord) => void): Promise<void> {
  const { name, chunks, firstLine } = source;
  const isBeginning = firstLine === 1;
  const dialect = { ...source.dialect, hasSepLine: isBeginning && source.dialect.hasSepLine };
  const tracker = trackRecords({ name, dialect, firstLine }, onRecord);
  async function* tapped(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      tracker.add(chunk);
      yield chunk;
    }
  }
  const parser = parse({ ...parserOptions(dialect), bom: isBeginning, on_record: tracker.handle });
  const nowhere = new Writable({ objectMode: true, write: (_record, _encoding, done) => done() });
  const readable = Readable.from(tapped(), { objectMode: true, highWaterMark: 1 });
  await pipeline(readable, parser, nowhere).catch(tracker.failFor);
}

/** Calls `onRecord` for every record of a CSV text in order, blank lines included (one empty cell). */
export async function readCsv(source: CsvSource, onRecord: (record: CsvRecord) => void): Promise<void> {
  const chunks = source.chunks[Symbol.asyncIterator]();
  try {
    const rest = await readRegular(source, chunks, onRecord);
    if (rest) await parseCsv({ ...source, ...rest }, onRecord);
  } finally {
    await chunks.return?.();
  }
}

/** The same records as `readCsv` gives, of a text that is in memory as a whole. */
export function readWholeText({ name, text, dialect }: WholeText): readonly CsvRecord[] {
  const regular = regularRecords(text, dialect);
  if (regular) return dialect.hasSepLine ? regular.slice(1) : regular;
  const records: CsvRecord[] = [];
  const tracker = trackRecords({ name, dialect, firstLine: 1 }, (record) => records.push(record));
  tracker.add(text);
  try {
    parseAtOnce(text, { ...parserOptions(dialect), on_record: tracker.handle });
  } catch (error) {
    tracker.failFor(error);
  }
  return records;
}

/** Refuses a file whose beginning already holds a record too long, so that gigabytes need not be read to say so. */
export function checkBeginning({ name, text, dialect }: WholeText): void {
  const { at, line } = recordScanner(dialect)({ bytes: text, line: 1, isCutOff: true }, () => undefined);
  const rest = text.subarray(at);
  if (rest.length <= longestRegular) return;
  const tracker = trackRecords({ name, dialect, firstLine: line }, () => undefined);
  tracker.add(rest);
  try {
    parseAtOnce(rest, { ...parserOptions(dialect), on_record: tracker.handle });
  } catch (error) {
    // The beginning is cut off somewhere: a mark still open there may be closed in what follows.
    if (!(error instanceof CsvError) || error.code === 'CSV_MAX_RECORD_SIZE') tracker.failFor(error);
  }
}
