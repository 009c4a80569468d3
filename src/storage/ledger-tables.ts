/** In which table does a kind of record stand, and which columns does it have? */
import type { LedgerKind } from '../domain/records.js';
import type { Connection } from './database.js';
import { quoteName } from './quote-name.js';

export const ledgerTables = {
  customer: 'customers',
  contact: 'contacts',
  invitation: 'invitations',
  outcome: 'outcomes',
  ticket: 'tickets',
  contact_attempt: 'contact_attempts',
  usage: 'usage',
  revenue: 'revenue',
  renewal: 'renewals',
  service_level: 'service_levels',
  channel_cost: 'channel_costs',
  product: 'products',
} as const satisfies Record<LedgerKind, string>;

export interface LedgerTable {
  readonly name: string;
  /** The record's fields, without the columns storage adds for itself. */
  readonly fields: readonly string[];
  /** The field that is the record's own id; undefined when its whole content tells it apart. */
  readonly key?: string;
}

/** A table whose stored records can be replaced: the key finds one row. */
export type KeyedTable = LedgerTable & { readonly key: string };

const ownColumns: ReadonlySet<string> = new Set(['id', 'import_id', 'content_hash']);

/** Read from the database itself: an older file keeps working with the columns it has. */
export function readLedgerTable(connection: Connection, kind: LedgerKind): LedgerTable {
  const name = ledgerTables[kind];
  const columns = connection.pragma(`table_info(${quoteName(name)})`) as { name: string; pk: number }[];
  const fields = columns.map((column) => column.name).filter((column) => !ownColumns.has(column));
  const key = columns.find((column) => column.pk === 1 && !ownColumns.has(column.name))?.name;
  return { name, fields, ...(key === undefined ? {} : { key }) };
}

/** As a newer file replaces its records; undefined where none are. Of sales, a row: the lines of one share their id. */
export function replaceableTable(connection: Connection, kind: LedgerKind): KeyedTable | undefined {
  const { name, fields, key } = readLedgerTable(connection, kind);
  if (kind === 'revenue') return { name, fields: [...fields, 'content_hash'], key: 'id' };
  return key === undefined ? undefined : { name, fields, key };
}
