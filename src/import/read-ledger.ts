/** Which ledger record does a row hold, or why none? */
import { type Field, fieldTable } from '../domain/fields.js';
import type { CellValue, LedgerKind, LedgerRecord } from '../domain/records.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { isUnreadable, scoreCleaner, type Unreadable } from './clean-field.js';
import { ratingRulesOf } from './rating-rules.js';
import { columnCleaner } from './missing-codes.js';
import { knownScale, type ScoreScale } from './score-scale.js';
import type { ColumnTally } from './column-tallies.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import { type CellReader, cellReader } from './read-cell.js';
import type { RoleReader } from './read-role.js';
import type { Row } from './read-rows.js';

export interface Rejection {
  readonly problem: ProblemCode;
  readonly columnName?: string;
}

export interface LedgerReader {
  read(row: Row): LedgerRecord | Rejection;
  readonly tallies: ReadonlyMap<number, () => ColumnTally>;
}

interface LedgerColumn {
  readonly index: number;
  readonly name: string;
  readonly field: Field;
  readonly cell: CellReader;
  /** What stands beside a score whose scale is known. */
  readonly scale: ScoreScale;
  readonly counts: { answers: number; blanks: number; unreadable: number };
  /** What the cell of the row at hand is; counted once the row is known to be a record. */
  fate: 'answers' | 'blanks' | 'unreadable';
}

/** Tells a rejection from a record; no record has a field named `problem`. */
export function isRejection(result: LedgerRecord | Rejection): result is Rejection {
  return 'problem' in result;
}

/** Asked of required fields. */
function isMissing(field: Field, record: LedgerRecord): boolean {
  if ((record[field.name] ?? null) !== null) return false;
  return field.requiredWithout === undefined || (record[field.requiredWithout] ?? null) === null;
}

function ledgerColumns(
  { columns, dateOrder, table }: ImportPlan,
  options: ImportOptions,
  roles: RoleReader,
): readonly LedgerColumn[] {
  const rules = { decimal: options.decimal, dateOrder, roles };
  return columns.flatMap((column): readonly LedgerColumn[] => {
    const { index, name, target } = column;
    if (target.type !== 'field') return [];
    const { field } = target;
    const scores = ratingRulesOf(column, options);
    const clean = scores ? scoreCleaner(scores) : columnCleaner({ name, field }, rules, options);
    const cell = cellReader(table.columns[index], clean);
    const counts = { answers: 0, blanks: 0, unreadable: 0 };
    return [{ index, name, field, cell, scale: knownScale(column), counts, fate: 'blanks' }];
  });
}

function tallyOf({ counts, cell }: LedgerColumn): ColumnTally {
  const { answers, blanks, unreadable } = counts;
  const { several } = cell.counts;
  return {
    answers,
    blanks,
    ...(unreadable > 0 ? { unreadable } : {}),
    ...(several > 0 ? { several } : {}),
  };
}

function withRole(record: Record<string, CellValue>, roles: RoleReader): LedgerRecord {
  if (!('role' in record) || record['role'] !== null || typeof record['title'] !== 'string') return record;
  return { ...record, role: roles.fromTitle(record['title']) };
}

/** An unreadable cell is left empty, but it is not blank. */
function readCell(column: LedgerColumn, cells: readonly string[]): CellValue | Unreadable {
  const { cell, index } = column;
  const before = cell.counts.unreadable;
  const value = cell.read(cells[index] ?? '');
  if (value !== null) column.fate = 'answers';
  else column.fate = cell.counts.unreadable > before ? 'unreadable' : 'blanks';
  return value;
}

/** Makes the reader of the records of a ledger; one cell that cannot be read rejects the row, whole. */
export function createLedgerReader(
  plan: ImportPlan,
  kind: LedgerKind,
  context: { options: ImportOptions; roles: RoleReader },
): LedgerReader {
  const { options, roles } = context;
  const fields = fieldTable[kind];
  const columns = ledgerColumns(plan, options, roles);
  const nameOf = (field: Field): string => columns.find((column) => column.field === field)?.name ?? field.name;
  const required = fields.filter((field) => field.required);
  const empty: Record<string, CellValue> = Object.fromEntries(fields.map(({ name }) => [name, null]));
  const read = ({ cells }: Row): LedgerRecord | Rejection => {
    const record = { ...empty };
    for (const column of columns) {
      const value = readCell(column, cells);
      if (isUnreadable(value)) return { problem: value.problem, columnName: column.name };
      if (value !== null) Object.assign(record, { [column.field.name]: value }, column.scale);
    }
    const missing = required.find((field) => isMissing(field, record));
    if (missing) return { problem: 'missing-value', columnName: nameOf(missing) };
    for (const { counts, fate } of columns) counts[fate] += 1;
    return withRole(record, roles);
  };
  return { read, tallies: new Map(columns.map((column) => [column.index, () => tallyOf(column)])) };
}
