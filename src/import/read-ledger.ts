/** Which ledger record does a row hold, or why none? */
import { type Field, fieldTable } from '../domain/fields.js';
import type { CellValue, LedgerKind, LedgerRecord } from '../domain/records.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { fieldCleaner, isUnreadable } from './clean-field.js';
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
  readonly counts: { blanks: number };
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
  return columns.flatMap(({ index, name, target }) =>
    target.type === 'field'
      ? [
          {
            index,
            name,
            field: target.field,
            cell: cellReader(table.columns[index], fieldCleaner(target.field, rules)),
            counts: { blanks: 0 },
          },
        ]
      : [],
  );
}

/** An unreadable cell is left empty, but it is not blank. */
function tallyOf({ counts, cell }: LedgerColumn): ColumnTally {
  const { unreadable, several } = cell.counts;
  return {
    blanks: counts.blanks - unreadable,
    ...(unreadable > 0 ? { unreadable } : {}),
    ...(several > 0 ? { several } : {}),
  };
}

function withRole(record: Record<string, CellValue>, roles: RoleReader): LedgerRecord {
  if (!('role' in record) || record['role'] !== null || typeof record['title'] !== 'string') return record;
  return { ...record, role: roles.fromTitle(record['title']) };
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
    for (const { index, name, field, cell, counts } of columns) {
      const value = cell.read(cells[index] ?? '');
      if (isUnreadable(value)) return { problem: value.problem, columnName: name };
      if (value === null) counts.blanks += 1;
      else record[field.name] = value;
    }
    const missing = required.find((field) => isMissing(field, record));
    return missing ? { problem: 'missing-value', columnName: nameOf(missing) } : withRole(record, roles);
  };
  return { read, tallies: new Map(columns.map((column) => [column.index, () => tallyOf(column)])) };
}
