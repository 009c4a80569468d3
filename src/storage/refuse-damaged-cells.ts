/**
 * Is what stands in a cell of a record what only a damaged file could hold? SQLite checks pages, not what is in them: a date
 * of other bytes would be counted as if it were one, or end the work as if it were our mistake.
 */
import { fieldTable } from '../domain/fields.js';
import type { CellValue, LedgerKind, LedgerRecord } from '../domain/records.js';
import { fail } from '../problems/problem.js';
import type { Connection } from './database.js';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T|$)/;

type Holds = (value: CellValue) => boolean;

const holdsDay: Holds = (value) => value === null || (typeof value === 'string' && day.test(value));
const holdsNumber: Holds = (value) => value === null || (typeof value === 'number' && Number.isFinite(value));
const holdsText: Holds = (value) => value === null || typeof value === 'string';

function checkOf(kind: string): Holds {
  if (kind === 'date') return holdsDay;
  return ['number', 'integer', 'rating', 'duration', 'boolean'].includes(kind) ? holdsNumber : holdsText;
}

/** Stops at the first record of which a field holds what no import writes there; the records as they are. */
export function refuseDamagedCells<R extends LedgerRecord>(
  connection: Connection,
  kind: LedgerKind,
  records: readonly R[],
): readonly R[] {
  const checks = fieldTable[kind].map((field) => ({ name: field.name, holds: checkOf(field.kind) }));
  for (const record of records)
    for (const { name, holds } of checks)
      if (!holds(record[name] ?? null)) fail('database-damaged', { file: connection.name });
  return records;
}
