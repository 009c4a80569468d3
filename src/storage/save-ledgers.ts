/** How does a record of a ledger reach its table, and has it been there before? */
import type { CellValue, LedgerKind, LedgerRecord } from '../domain/records.js';
import type { SaveOutcome } from '../import/record-sink.js';
import { contentOf, hashContent } from './content-hash.js';
import type { Connection } from './database.js';
import { type LedgerTable, readLedgerTable } from './ledger-tables.js';
import { quoteName } from './quote-name.js';

export type LedgerSaver = (record: LedgerRecord) => SaveOutcome;

/** Records with an id are told apart by it, the others (usage, revenue …) by their whole content. */
export function openLedgerSaver(connection: Connection, importId: number, kind: LedgerKind): LedgerSaver {
  const table = readLedgerTable(connection, kind);
  const { key } = table;
  if (kind === 'revenue') return saverOfTransactions(connection, importId, table);
  return key === undefined
    ? saverByContent(connection, importId, table)
    : saverByKey(connection, importId, { ...table, key });
}

function saverByKey(
  connection: Connection,
  importId: number,
  table: LedgerTable & { readonly key: string },
): LedgerSaver {
  const insert = prepareInsert(connection, table, {
    columns: ['import_id'],
    conflict: `ON CONFLICT (${quoteName(table.key)}) DO NOTHING`,
  });
  const isSame = prepareComparison(connection, table, `${quoteName(table.key)} = ?`);
  return (record) => {
    const cells = cellsOf(table, record);
    if (insert.run(...cells, importId).changes > 0) return 'added';
    return isSame.get(record[table.key], ...cells) === 1 ? 'repeated' : 'changed';
  };
}

function saverByContent(connection: Connection, importId: number, table: LedgerTable): LedgerSaver {
  const insert = prepareInsert(connection, table, { columns: ['import_id', 'content_hash'], conflict: '' });
  const isSame = prepareComparison(connection, table, 'content_hash = ?');
  return (record) => {
    const cells = cellsOf(table, record);
    const hash = hashContent(table.fields.map((field, index) => contentOf(field, cells[index])).join(''));
    if (isSame.get(hash, ...cells) === 1) return 'repeated';
    insert.run(...cells, importId, hash);
    return 'added';
  };
}

/**
 * Two sales of one account on one day for one amount are two sales: a row is a repeated one only where an earlier import
 * brought as many copies of it.
 */
function saverOfTransactions(connection: Connection, importId: number, table: LedgerTable): LedgerSaver {
  const insert = prepareInsert(connection, table, { columns: ['import_id', 'content_hash'], conflict: '' });
  const same = table.fields.map((field) => `${quoteName(field)} IS ?`).join(' AND ');
  const earlier = connection
    .prepare<unknown[], number>(
      `SELECT count(*) FROM ${table.name} WHERE content_hash = ? AND import_id <> ? AND ${same}`,
    )
    .pluck();
  const left = new Map<number, number>();
  return (record) => {
    const cells = cellsOf(table, record);
    const hash = hashContent(table.fields.map((field, index) => contentOf(field, cells[index])).join(''));
    const copies = left.get(hash) ?? earlier.get(hash, importId, ...cells) ?? 0;
    if (copies > 0) {
      left.set(hash, copies - 1);
      return 'repeated';
    }
    insert.run(...cells, importId, hash);
    return 'added';
  };
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

/** 1 when a stored row found by the condition has the same cell in every field. */
function prepareComparison(connection: Connection, table: LedgerTable, condition: string) {
  const same = table.fields.map((field) => `${quoteName(field)} IS ?`).join(' AND ');
  return connection
    .prepare<unknown[], number>(`SELECT EXISTS (SELECT 1 FROM ${table.name} WHERE ${condition} AND ${same})`)
    .pluck();
}

function cellsOf(table: LedgerTable, record: LedgerRecord): readonly CellValue[] {
  return table.fields.map((field) => record[field] ?? null);
}
