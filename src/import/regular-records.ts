/** Which records do bytes hold, as far as they keep to the rules of RFC 4180? */
import { byteTexts, type TextOf } from './byte-texts.js';
import type { CsvRecord, Dialect } from './read-csv.js';

/** Far below the limit of the parser, which has the last word on records that long. */
export const longestRegular = 100_000;

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const byteOrderMark = Buffer.from('\uFEFF');

/** Where the reading stands. */
interface Cursor {
  at: number;
  line: number;
}

interface CellReading {
  readonly bytes: Buffer;
  readonly textOf: TextOf;
  readonly cursor: Cursor;
}

function plainCell({ bytes, textOf, cursor }: CellReading, delimiter: number): string {
  const from = cursor.at;
  const { length } = bytes;
  let end = from;
  for (; end < length; end += 1) {
    const byte = bytes[end];
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
  }
  cursor.at = end;
  return textOf(bytes, from, end);
}

/** Undefined for a mark that is never closed, and for a text with line ends only the parser knows. */
function quotedCell({ bytes, textOf, cursor }: CellReading): string | undefined {
  const from = cursor.at + 1;
  const { length } = bytes;
  let isDoubled = false;
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at];
    if (byte === carriageReturn) return undefined;
    if (byte === lineFeed) cursor.line += 1;
    if (byte !== quote) continue;
    if (bytes[at + 1] === quote) {
      isDoubled = true;
      at += 1;
      continue;
    }
    cursor.at = at + 1;
    const text = textOf(bytes, from, at);
    return isDoubled ? text.replaceAll('""', '"') : text;
  }
  return undefined;
}

interface Marks {
  readonly delimiter: number;
  /** No byte where quotation marks are plain characters. */
  readonly quote: number;
}

function readCells(reading: CellReading, marks: Marks): string[] | undefined {
  const { bytes, cursor } = reading;
  const cells: string[] = [];
  for (;;) {
    const cell = bytes[cursor.at] === marks.quote ? quotedCell(reading) : plainCell(reading, marks.delimiter);
    if (cell === undefined) return undefined;
    cells.push(cell);
    if (bytes[cursor.at] !== marks.delimiter) return cells;
    cursor.at += 1;
  }
}

/** Place behind the line end that stands at a place, or the end of the bytes; -1 where neither is. */
function behindLineEnd(bytes: Buffer, at: number): number {
  if (at === bytes.length) return at;
  const feed = bytes[at] === carriageReturn ? at + 1 : at;
  return bytes[feed] === lineFeed ? feed + 1 : -1;
}

export interface ScannedPiece {
  readonly bytes: Buffer;
  /** Line of the file in which the piece begins. */
  readonly line: number;
  /** More may follow: a record that reaches the end of the piece may go on. */
  readonly isCutOff?: true;
  readonly limit?: number;
}

/** Where the scan stopped: at the end, or where a record begins that only the parser can tell, or that is cut off. */
export interface ScanStop {
  readonly at: number;
  readonly line: number;
}

export type RecordScanner = (piece: ScannedPiece, onRecord: (record: CsvRecord) => void) => ScanStop;

/**
 * Reads records many times faster than the parser, and knows fewer things: lines end with LF or CR LF, and a cell ends behind
 * its closed quotation mark. A mark inside a cell that began without one is a character of it. The bytes are valid UTF-8;
 * those of the first line may begin with a byte order mark.
 */
export function recordScanner({ delimiter, hasQuotes }: Dialect): RecordScanner {
  const textOf = byteTexts();
  const isOneByte = Buffer.byteLength(delimiter) === 1;
  const marks = { delimiter: delimiter.charCodeAt(0), quote: hasQuotes ? quote : -1 };
  return ({ bytes, line, isCutOff, limit = Infinity }, onRecord) => {
    const begin =
      line === 1 && bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? byteOrderMark.length : 0;
    const cursor: Cursor = { at: begin, line };
    const reading = { bytes, textOf, cursor };
    let stop: ScanStop = { at: 0, line };
    for (let records = 0; isOneByte && cursor.at < bytes.length && records < limit; records += 1) {
      const [start, firstLine] = [cursor.at, cursor.line];
      const cells = readCells(reading, marks);
      const [from, to] = [start === begin ? 0 : start, cursor.at];
      const next = cells === undefined ? -1 : behindLineEnd(bytes, to);
      if (cells === undefined || next < 0 || to - from > longestRegular || (isCutOff && to === next)) return stop;
      onRecord({ line: firstLine, cells, raw: () => bytes.toString('utf8', from, to) });
      cursor.at = next;
      cursor.line += 1;
      stop = { at: next, line: cursor.line };
    }
    const isNothingElse = isOneByte && !isCutOff && bytes.length === begin;
    return isNothingElse ? { at: begin, line } : stop;
  };
}

/** All records of a text, at most `limit`; undefined where only the parser can tell them apart. */
export function regularRecords(bytes: Buffer, dialect: Dialect, limit = Infinity): readonly CsvRecord[] | undefined {
  const records: CsvRecord[] = [];
  const stop = recordScanner(dialect)({ bytes, line: 1, limit }, (record) => records.push(record));
  return stop.at === bytes.length || records.length === limit ? records : undefined;
}
