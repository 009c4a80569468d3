/** What happens to a stored record when a newer file has it with other content, and how does it become what it was? */
import type { CellValue, LedgerKind, LedgerRecord } from '../domain/records.js';
import type { SaveOutcome } from '../import/record-sink.js';
import type { Connection } from './database.js';
import type { ImportAccount } from './import-account.js';
import { ledgerTables, type KeyedTable } from './ledger-tables.js';
import { outcomeProtection, type Protection } from './outcome-protection.js';
import { quoteName } from './quote-name.js';

type StoredRow = Readonly<Record<string, CellValue>> & { readonly import_id: number | null };

/** The ledger one import writes to. */
export interface LedgerTarget {
  readonly connection: Connection;
  readonly account: ImportAccount;
  readonly kind: LedgerKind;
  /** The fields the file gives; all when undefined. */
  readonly given: readonly string[] | undefined;
}

/** Settles a record whose id is stored with other content in the compared fields. */
export function ledgerChanges(
  { connection, account, kind }: LedgerTarget,
  { name, key }: KeyedTable,
  compared: readonly string[],
): (record: LedgerRecord) => SaveOutcome {
  const find = connection.prepare<unknown[], StoredRow>(`SELECT * FROM ${name} WHERE ${quoteName(key)} = ?`);
  const replace = prepareUpdate(connection, { name, key, fields: compared });
  const protection = protectionOf(connection, name);
  return (record) => {
    const id = record[key] ?? null;
    const before = find.get(id);
    if (before === undefined) throw new Error('a record that conflicts is stored');
    const stored = { table: name, key: id, owner: before.import_id };
    if (account.isOfThisFile(stored)) return 'contradicting';
    account.meet(stored);
    const fields = compared.filter((field) => before[field] !== (record[field] ?? null));
    if (!account.change(kind, fields)) return 'changed';
    // What the file has no column for it does not blank.
    const staying = protection(before, pick(record, compared));
    account.protect(kind, staying, String(id));
    if (staying.length === fields.length) return 'changed';
    account.keep(stored, before);
    replace(...cellsOf(compared, { ...record, ...pick(before, staying) }), account.importId, id);
    return 'replaced';
  };
}

const nothingProtected: Protection = () => [];

function protectionOf(connection: Connection, table: string): Protection {
  return table === ledgerTables.outcome ? outcomeProtection(connection) : nothingProtected;
}

function pick(record: LedgerRecord, fields: readonly string[]): LedgerRecord {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
}

/** The cells of a record in the order of the fields. */
export function cellsOf(fields: readonly string[], record: LedgerRecord): readonly CellValue[] {
  return fields.map((field) => record[field] ?? null);
}

/** Puts records back as they were before an import replaced them; returns how many. */
export function restoreLedger(connection: Connection, importId: number, table: KeyedTable): number {
  const kept = connection
    .prepare<unknown[], string>('SELECT before FROM replaced_records WHERE import_id = ? AND record_table = ?')
    .pluck()
    .all(importId, table.name);
  const restore = prepareUpdate(connection, table);
  const protection = protectionOf(connection, table.name);
  const find = connection.prepare<unknown[], StoredRow>(
    `SELECT * FROM ${table.name} WHERE ${quoteName(table.key)} = ?`,
  );
  for (const text of kept) {
    const before = JSON.parse(text) as StoredRow;
    const id = before[table.key] ?? null;
    const stored = find.get(id) ?? before;
    const restored = { ...before, ...pick(stored, protection(stored, before)) };
    restore(...cellsOf(table.fields, restored), before.import_id, id);
  }
  return kept.length;
}

/** Takes the fields, the import and the key, in this order. */
export function prepareUpdate(
  connection: Connection,
  { name, key, fields }: KeyedTable,
): (...cells: readonly CellValue[]) => void {
  const set = [...fields, 'import_id'].map((field) => `${quoteName(field)} = ?`).join(', ');
  const statement = connection.prepare(`UPDATE ${name} SET ${set} WHERE ${quoteName(key)} = ?`);
  return (...cells) => {
    statement.run(...cells);
  };
}
