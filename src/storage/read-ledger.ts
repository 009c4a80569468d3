/** Which records of a kind are stored, and which customer, person and product does each mean? */
import type { LedgerKind, LedgerRecord } from '../domain/records.js';
import type { Connection } from './database.js';
import { createAccountFinder } from './find-accounts.js';
import { type ContactFinder, createContactFinder } from './find-contacts.js';
import { createProductFinder } from './find-products.js';
import { readLedgerTable } from './ledger-tables.js';
import { quoteName } from './quote-name.js';
import { refuseDamagedCells } from './refuse-damaged-cells.js';

/** Records with an id by code point of it, the others in the order of their import. */
export function readLedger(connection: Connection, kind: LedgerKind): readonly LedgerRecord[] {
  const { name, fields, key } = readLedgerTable(connection, kind);
  const order = key === undefined ? 'id' : quoteName(key);
  const stored = connection
    .prepare<[], LedgerRecord>(`SELECT ${fields.map(quoteName).join(', ')} FROM ${name} ORDER BY ${order}`)
    .all();
  const records = refuseDamagedCells(connection, kind, stored);
  return fields.includes('customer_name') ? records.map(withReferences(connection, kind, fields)) : records;
}

/** What imports replaced of a kind, as it was, the earliest import first. */
export function readReplaced(connection: Connection, kind: LedgerKind): readonly LedgerRecord[] {
  const { name } = readLedgerTable(connection, kind);
  return connection
    .prepare<unknown[], string>(
      'SELECT before FROM replaced_records WHERE record_table = ? ORDER BY import_id, record_key',
    )
    .pluck()
    .all(name)
    .map((text) => JSON.parse(text) as LedgerRecord);
}

/**
 * The record with the ids it means: its customer by id, by name, else that of its person; its person by id, else by
 * e-mail. Nothing is stored: what a record means may change with the next import of customers or contacts.
 */
function withReferences(
  connection: Connection,
  kind: LedgerKind,
  fields: readonly string[],
): (record: LedgerRecord) => LedgerRecord {
  const accounts = createAccountFinder(connection);
  // A contact's own id and address say who it is, not whom it means.
  const contacts: ContactFinder | undefined =
    kind !== 'contact' && fields.includes('contact_id') ? createContactFinder(connection, accounts) : undefined;
  const products = kind === 'revenue' ? createProductFinder(connection) : undefined;
  return (record) => {
    const { product } = record;
    const person = contacts?.of(record['contact_id'], record['email']);
    const account = accounts.of(record['customer_id'], record['customer_name']) ?? person?.account;
    return {
      ...record,
      ...(account ? { customer_id: account.account } : {}),
      ...(person?.contact === undefined ? {} : { contact_id: person.contact }),
      ...(products && typeof product === 'string' ? { product: products(product).product } : {}),
    };
  };
}
