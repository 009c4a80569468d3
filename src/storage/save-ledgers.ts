/** How does a record of a ledger reach its table, and has it been there before? */
import type { CellValue, LedgerRecord } from '../domain/records.js';
import type { SaveOutcome } from '../import/record-sink.js';
import { hashRecord } from './content-hash.js';
import type { Connection } from './database.js';
import type { ImportAccount } from './import-account.js';
import { cellsOf, ledgerChanges, type LedgerTarget } from './ledger-changes.js';
import { type KeyedTable, type LedgerTable, readLedgerTable } from './ledger-tables.js';
import { saverOfSales } from './save-sales.js';
import { quoteName } from './quote-name.js';

export type LedgerSaver = (record: LedgerRecord) => SaveOutcome;

/** Records with an id are told apart by it, the others (usage, sales without one …) by their whole content. */
export function openLedgerSaver(target: LedgerTarget): LedgerSaver {
  const { connection, account, kind } = target;
  const table = readLedgerTable(connection, kind);
  const { key } = table;
  if (kind === 'revenue') return saverOfRevenue(target, table);
  return key === undefined ? saverByContent(connection, account, table) : saverByKey(target, { ...table, key });
}

function saverByKey(target: LedgerTarget, table: KeyedTable): LedgerSaver {
  const { connection, account, given } = target;
  const { key, name, fields } = table;
  const insert = prepareInsert(connection, table, {
    columns: ['import_id'],
    conflict: `ON CONFLICT (${quoteName(key)}) DO NOTHING`,
  });
  const compared = fields.filter((field) => given?.includes(field) ?? true);
  const ownerOfSame = prepareComparison(connection, { name, fields: compared }, `${quoteName(key)} = ?`);
  const settle = ledgerChanges(target, table, compared);
  return (record) => {
    if (insert.run(...cellsOf(fields, record), account.importId).changes > 0) return 'added';
    const owner = ownerOfSame.get(record[key], ...cellsOf(compared, record));
    if (owner === undefined) return settle(record);
    account.meet({ table: name, key: record[key] ?? null, owner });
    return 'repeated';
  };
}

function saverByContent(connection: Connection, account: ImportAccount, table: LedgerTable): LedgerSaver {
  const insert = prepareInsert(connection, table, { columns: ['import_id', 'content_hash'], conflict: '' });
  const ownerOfSame = prepareComparison(connection, table, 'content_hash = ?');
  return (record) => {
    const cells = cellsOf(table.fields, record);
    const hash = hashRecord(table.fields, record);
    const owner = ownerOfSame.get(hash, ...cells);
    if (owner !== undefined) {
      if (owner !== null) account.buildsOn(owner);
      return 'repeated';
    }
    insert.run(...cells, account.importId, hash);
    return 'added';
  };
}

function saverOfRevenue(target: LedgerTarget, table: LedgerTable): LedgerSaver {
  const { connection, account } = target;
  const insert = prepareInsert(connection, table, { columns: ['import_id', 'content_hash'], conflict: '' });
  const add = (record: LedgerRecord): void => {
    insert.run(...cellsOf(table.fields, record), account.importId, hashRecord(table.fields, record));
  };
  const withId = saverOfSales(target, table, add);
  const withoutId = saverOfTransactions(target, table, add);
  return (record) => ((record['sale_id'] ?? null) === null ? withoutId(record) : withId(record));
}

/**
 * Two sales of one account on one day for one amount are two sales: a row is a repeated one only where an earlier import
 * brought as many copies of it.
 */
function saverOfTransactions(
  { connection, account }: LedgerTarget,
  table: LedgerTable,
  add: (record: LedgerRecord) => void,
): LedgerSaver {
  const earlier = connection.prepare<unknown[], EarlierCopies>(
    `SELECT import_id AS owner, count(*) AS copies FROM ${table.name}
       WHERE content_hash = ? AND import_id <> ? AND ${sameCells(table.fields)} GROUP BY import_id`,
  );
  const countEarlier = (hash: number, cells: readonly CellValue[]): number => {
    const found = earlier.all(hash, account.importId, ...cells);
    for (const { owner } of found) account.buildsOn(owner);
    return found.reduce((sum, { copies }) => sum + copies, 0);
  };
  const left = new Map<number, number>();
  return (record) => {
    const hash = hashRecord(table.fields, record);
    const copies = left.get(hash) ?? countEarlier(hash, cellsOf(table.fields, record));
    if (copies > 0) {
      left.set(hash, copies - 1);
      return 'repeated';
    }
    add(record);
    return 'added';
  };
}

interface EarlierCopies {
  readonly owner: number;
  readonly copies: number;
}

function prepareInsert(
  connection: Connection,
  table: LedgerTable,
  own: { readonly columns: readonly string[]; readonly conflict: string },
) {
  const names = [...table.fields, ...own.columns];
  return connection.prepare(
    `INSERT INTO ${table.name} (${names.map(quoteName).join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ${own.conflict}`,
  );
}

/** The import that wrote a stored row found by the condition with the same cell in every field. */
function prepareComparison(
  connection: Connection,
  { name, fields }: Pick<LedgerTable, 'name' | 'fields'>,
  condition: string,
) {
  return connection
    .prepare<unknown[], number | null>(
      `SELECT import_id FROM ${name} WHERE ${condition} AND ${sameCells(fields)} LIMIT 1`,
    )
    .pluck();
}

function sameCells(fields: readonly string[]): string {
  return fields.map((field) => `${quoteName(field)} IS ?`).join(' AND ');
}
