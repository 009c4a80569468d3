/** Which records does a text hold, as far as it keeps to the rules of RFC 4180? */
import type { CsvRecord, Dialect } from './read-csv.js';

/** Far below the limit of the parser, which has the last word on records that long. */
const longestRecord = 100_000;

const quote = 0x22;
const carriageReturn = 0x0d;

/** The next place of a mark from a place on; places must not go back by more than the text between two marks. */
function nextPlace(text: string, mark: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(mark, from);
      next = found < 0 ? text.length : found;
    }
    return next;
  };
}

interface Cell {
  readonly value: string;
  /** Place behind the cell, where a delimiter or a line end must stand. */
  readonly end: number;
}

/** Undefined for a mark that is never closed. */
function quotedCell(text: string, start: number): Cell | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    if (text.charCodeAt(close + 1) !== quote) return { value: value + text.slice(from, close), end: close + 1 };
    value += text.slice(from, close + 1);
    from = close + 2;
  }
}

function lineBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** Reads cell by cell, going from mark to mark instead of from character to character. */
function cellReader(text: string, { delimiter, hasQuotes }: Dialect): (at: number) => Cell | undefined {
  const nextDelimiter = nextPlace(text, delimiter);
  const nextLineFeed = nextPlace(text, '\n');
  const hasReturns = text.includes('\r');
  const plainCell = (at: number): Cell => {
    const lineFeed = nextLineFeed(at);
    const end = Math.min(nextDelimiter(at), lineFeed);
    const isBeforeReturn = hasReturns && end === lineFeed && end > at && text.charCodeAt(end - 1) === carriageReturn;
    const value = text.slice(at, isBeforeReturn ? end - 1 : end);
    return { value, end: at + value.length };
  };
  return (at) => {
    const cell = hasQuotes && text.charCodeAt(at) === quote ? quotedCell(text, at) : plainCell(at);
    return cell && hasReturns && cell.value.includes('\r') ? undefined : cell;
  };
}

/** Place behind the line end that stands at a place, or the end of the text; undefined where neither is. */
function behindLineEnd(text: string, at: number): number | undefined {
  if (at === text.length) return at;
  const feed = text.charCodeAt(at) === carriageReturn ? at + 1 : at;
  return text.startsWith('\n', feed) ? feed + 1 : undefined;
}

/**
 * The records of the text, at most `limit`; undefined where only the parser can tell them apart. Many times faster than the
 * parser, and knows fewer things: lines end with LF or CR LF, and a cell ends behind its closed quotation mark. A mark inside
 * a cell that began without one is a character of it.
 */
export function regularRecords(text: string, dialect: Dialect, limit = Infinity): readonly CsvRecord[] | undefined {
  const begin = text.startsWith('\uFEFF') ? 1 : 0;
  const readCell = cellReader(text, dialect);
  const records: CsvRecord[] = [];
  for (let [start, line] = [begin, 1]; start < text.length && records.length < limit; line += 1) {
    const cells: string[] = [];
    const firstLine = line;
    let at = start;
    for (let isOpen = true; isOpen; at += isOpen ? 1 : 0) {
      const cell = readCell(at);
      if (!cell) return undefined;
      if (text.charCodeAt(at) === quote) line += lineBreaks(cell.value);
      cells.push(cell.value);
      at = cell.end;
      isOpen = text.startsWith(dialect.delimiter, at);
    }
    const [from, to] = [start === begin ? 0 : start, at];
    const next = behindLineEnd(text, to);
    if (next === undefined || to - from > longestRecord) return undefined;
    records.push({ line: firstLine, cells, raw: () => text.slice(from, to) });
    start = next;
  }
  return records;
}
