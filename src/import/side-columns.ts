/** Which columns of a response stand beside its answers, and what do they hold? */
import type { CellValue } from '../domain/records.js';
import { isUnreadable } from './clean-field.js';
import type { ColumnTally } from './column-tallies.js';
import { lengthWatch } from './cut-texts.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import { columnCleaner } from './missing-codes.js';
import { type CellReader, cellReader } from './read-cell.js';
import type { RoleReader } from './read-role.js';

export interface TextColumn {
  readonly index: number;
  clean(cell: string): string | null;
  tally(): ColumnTally;
}

/** A column kept as it is written; codes that mean no answer are blanks. */
export function textColumn(index: number, missing: ReadonlySet<string>): TextColumn {
  const counts = { answers: 0, blanks: 0, missingCodes: 0 };
  const lengths = lengthWatch();
  const clean = (cell: string): string | null => {
    const text = cell.trim();
    if (text !== '' && !missing.has(text)) {
      counts.answers += 1;
      lengths.look(text);
      return text;
    }
    counts.blanks += 1;
    if (text !== '') counts.missingCodes += 1;
    return null;
  };
  const tally = (): ColumnTally => {
    const cutTexts = lengths.cut();
    const { missingCodes, ...others } = counts;
    return { ...others, ...(missingCodes > 0 ? { missingCodes } : {}), ...(cutTexts ? { cutTexts } : {}) };
  };
  return { index, clean, tally };
}

export interface FieldColumn {
  readonly index: number;
  readonly name: string;
  clean(cell: string): CellValue;
  tally(): ColumnTally;
}

/** A side column never costs an answer: what cannot be read stays empty and is counted. */
function fieldColumn(index: number, name: string, reader: CellReader): FieldColumn {
  const counts = { answers: 0, blanks: 0, unreadable: 0 };
  const clean = (cell: string): CellValue => {
    const value = reader.read(cell);
    if (isUnreadable(value)) {
      counts.unreadable += 1;
      return null;
    }
    if (value === null) counts.blanks += 1;
    else counts.answers += 1;
    return value;
  };
  return {
    index,
    name,
    clean,
    tally: () => {
      const unreadable = counts.unreadable + reader.counts.unreadable;
      const blanks = counts.blanks - reader.counts.unreadable;
      const { several } = reader.counts;
      const { answers } = counts;
      return { answers, blanks, ...(unreadable > 0 ? { unreadable } : {}), ...(several > 0 ? { several } : {}) };
    },
  };
}

/** The columns that hold fields of a response, or of its survey. */
export function fieldColumns(
  { columns, dateOrder, table }: ImportPlan,
  options: ImportOptions,
  roles: RoleReader,
): readonly FieldColumn[] {
  const rules = { decimal: options.decimal, dateOrder, roles };
  return columns.flatMap(({ index, name, target }) => {
    if (target.type !== 'field') return [];
    const { field } = target;
    const clean = columnCleaner({ name, field }, rules, options);
    return [fieldColumn(index, field.name, cellReader(table.columns[index], clean))];
  });
}

/** What the last of the columns that has a value says. */
export function lastValue(columns: readonly FieldColumn[], cells: readonly string[]): CellValue {
  let found: CellValue = null;
  for (const { index, clean } of columns) found = clean(cells[index] ?? '') ?? found;
  return found;
}
