/** What is in each column of the file: how many blanks, which values, numbers, dates? */
import { blankWords, isNoAnswer } from '../domain/blanks.js';
import type { DamageReading } from '../domain/import-audit.js';
import { watchDamage } from './damaged-text.js';
import { type DateEvidence, dateWatch } from './date-evidence.js';
import type { ImportOptions } from './import-options.js';
import { missingCodesOf } from './missing-codes.js';
import type { Table } from './open-table.js';
import { parseRating } from './parse-rating.js';
import { readRows, type Row, type RowCount } from './read-rows.js';
import { type OptionMark, type OptionProfile, optionWatch } from './split-options.js';

export interface ColumnProfile {
  /** Cells that hold an answer: neither blank nor a missing code. */
  readonly filled: number;
  /** How often each value occurs, by trimmed text; the first 200 that appeared. */
  readonly values: ReadonlyMap<string, number>;
  /** There were more than 200 distinct values, or very long ones. */
  readonly isOverfull: boolean;
  /** Filled cells that hold a number. */
  readonly numbers: number;
  readonly isWhole: boolean;
  readonly low: number;
  readonly high: number;
  /** The largest `5` of answers like `4 / 5`; 100 where they are percentages. */
  readonly outOf?: number;
  /** What was chosen instead of an answer (`0 - Unknown`, `不清楚`), as written. */
  readonly noAnswers: readonly string[];
  readonly dates: DateEvidence;
  /** Only of a column that may list ticked options. */
  readonly options?: OptionProfile;
}

export interface TableProfile {
  readonly columns: readonly ColumnProfile[];
  readonly count: RowCount;
  readonly damage: readonly DamageReading[];
}

const distinctKept = 200;
const longText = 200;

interface Known {
  cells: number;
  isAmbiguousDate: boolean;
  readonly kind: 'blank' | 'no-answer' | 'number' | 'text';
}

function holdsAnswer({ kind }: Known): boolean {
  return kind === 'number' || kind === 'text';
}

interface ColumnWatch {
  add(cell: string, row: number): void;
  profile(): ColumnProfile;
}

interface NumberWatch {
  /** Tells what a text is, and remembers the number it holds. */
  look(text: string): Known['kind'];
  seen(): Pick<ColumnProfile, 'isWhole' | 'low' | 'high' | 'outOf'>;
}

function numberWatch(missing: ReadonlySet<string>, decimal: '.' | ',' | undefined): NumberWatch {
  const range = { isWhole: true, low: Infinity, high: -Infinity };
  let outOf = 0;
  const look = (text: string): Known['kind'] => {
    const rating = parseRating(text, decimal);
    if (blankWords.has(text.toLowerCase()) || missing.has(text)) return 'blank';
    if (!rating) return 'text';
    if (missing.has(String(rating.value))) return 'blank';
    range.isWhole &&= Number.isInteger(rating.value);
    range.low = Math.min(range.low, rating.value);
    range.high = Math.max(range.high, rating.value);
    outOf = Math.max(outOf, rating.outOf ?? 0);
    return 'number';
  };
  return { look, seen: () => ({ ...range, ...(outOf > 0 ? { outOf } : {}) }) };
}

/** Watches one column; each distinct value is looked at once while there are few. */
function columnWatch(missing: ReadonlySet<string>, decimal: '.' | ',' | undefined): ColumnWatch {
  const known = new Map<string, Known>();
  const dates = dateWatch();
  const numbers = numberWatch(missing, decimal);
  const counts = { filled: 0, numbers: 0, isOverfull: false };
  let ambiguous = 0;
  const add = (cell: string, row: number): void => {
    const text = cell.trim();
    let entry = known.get(text);
    if (!entry) {
      const isListed = known.size < distinctKept && text.length <= longText;
      // A question has few answers: in a column of texts it need not be asked of every cell.
      const kind = isListed && isNoAnswer(text) ? 'no-answer' : numbers.look(text);
      entry = { cells: 0, kind, isAmbiguousDate: false };
      if (holdsAnswer(entry)) entry.isAmbiguousDate = dates.look(text, row);
      if (isListed) known.set(text, entry);
      else counts.isOverfull ||= holdsAnswer(entry);
    }
    entry.cells += 1;
    if (!holdsAnswer(entry)) return;
    counts.filled += 1;
    if (entry.kind === 'number') counts.numbers += 1;
    if (entry.isAmbiguousDate) ambiguous += 1;
  };
  const profile = (): ColumnProfile => {
    const filled = [...known].filter(([, entry]) => holdsAnswer(entry));
    const values = new Map(filled.map(([text, { cells }]) => [text, cells]));
    const noAnswers = [...known].flatMap(([text, { kind }]) => (kind === 'no-answer' ? [text] : []));
    return { ...counts, ...numbers.seen(), values, noAnswers, dates: { ...dates.evidence(), ambiguous } };
  };
  return { add, profile };
}

/** The watch of a column whose cells may list options. */
function alsoOptions(watch: ColumnWatch, mark: OptionMark, missing: ReadonlySet<string>): ColumnWatch {
  const options = optionWatch(mark);
  const add = (cell: string, row: number): void => {
    watch.add(cell, row);
    const text = cell.trim();
    if (!missing.has(text) && !blankWords.has(text.toLowerCase())) options.look(text);
  };
  return { add, profile: () => ({ ...watch.profile(), options: options.profile() }) };
}

/** Reads the whole file once and describes every column; rows that will be rejected for their width are left out. */
export async function profileColumns(table: Table, options: ImportOptions): Promise<TableProfile> {
  const watches = table.columns.map((column) => {
    const missing = missingCodesOf(column.name, options);
    const watch = columnWatch(missing, options.decimal);
    return column.choice?.type === 'list' ? alsoOptions(watch, column.choice, missing) : watch;
  });
  const names = table.columns.map(({ name }) => name);
  const damage = watchDamage(names);
  const canBeDamaged = !table.bytes.isAscii;
  if (canBeDamaged) damage.look({ line: 1, cells: names, raw: () => names.join(table.dialect.delimiter) });
  const onRow = (row: Row): void => {
    if (canBeDamaged) damage.look(row);
    if (row.problem || row.drop) return;
    watches.forEach((watch, index) => watch.add(row.cells[index] ?? '', row.number));
  };
  const count = await readRows(table, onRow);
  return { columns: watches.map((watch) => watch.profile()), count, damage: damage.readings() };
}
