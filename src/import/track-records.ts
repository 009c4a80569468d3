/** Where in the file is the parser, and what does it mean when it complains? */
import { CsvError } from 'csv-parse';
import { fail } from '../problems/problem.js';
import { openQuoteLine } from './open-quote-line.js';
import type { CsvRecord, Dialect, NamedText } from './read-csv.js';

/** Longest record read, in characters: a guard against a quotation mark that swallows the file. */
export const recordLimit = 1_000_000;

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

export interface RecordTracker {
  /** Takes the next bytes on their way to the parser. */
  add(chunk: Buffer): void;
  /** Takes a record from the parser; nothing is passed on. */
  handle(cells: string[], context: { lines: number; bytes: number }): null;
  /** Turns what the parser complains about into the problem it is. */
  failFor(error: unknown): never;
}

interface TrackedText extends NamedText {
  /** Line of the file in which the text begins. */
  readonly firstLine: number;
}

/** Follows the parser through the file, from this line on: the line and the text of each record. */
export function trackRecords(
  { dialect, name: file, firstLine }: TrackedText,
  onRecord: (record: CsvRecord) => void,
): RecordTracker {
  const recent = recentText();
  const place = { line: firstLine, parserLines: 0, offset: 0, records: 0 };
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
      const { line } = place;
      fail('record-too-large', { file, line, limit: recordLimit }, { file, line, cause: error });
    }
    throw error;
  };
  return { add, handle, failFor };
}
