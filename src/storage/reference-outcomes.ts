/** What does every record name, and did it find it? */
import type { CellValue, LedgerKind, RecordKind } from '../domain/records.js';
import { recordKinds } from '../domain/records.js';
import type { Join, ReferenceTo } from '../domain/references.js';
import { countResponseReferences, type NamedAlike } from './count-response-references.js';
import type { Connection } from './database.js';
import { createAccountFinder } from './find-accounts.js';
import { createContactFinder } from './find-contacts.js';
import { createProductFinder } from './find-products.js';
import { ledgerTables, readLedgerTable } from './ledger-tables.js';

export type Outcome = Join | 'blank' | 'several' | { readonly unmatched: string };

/** Records that name the same in the same way, and what came of it. */
export interface Named {
  readonly written: string;
  readonly outcome: Outcome;
  readonly rows: number;
}

export interface ReferenceOutcomes {
  readonly kind: RecordKind;
  readonly to: ReferenceTo;
  readonly named: readonly Named[];
}

interface Finders {
  customer(named: NamedAlike): Named;
  contact(named: NamedAlike): Named;
}

const written = (...cells: readonly CellValue[]): string => String(cells.find((cell) => cell !== null) ?? '').trim();

function createFinders(connection: Connection): Finders {
  const accounts = createAccountFinder(connection);
  const contacts = createContactFinder(connection, accounts);
  const ofContact = ({ contact_id: id, email }: NamedAlike): Outcome => {
    const found = contacts.of(id, email);
    if (!found) return 'blank';
    return found.join === 'none' ? { unmatched: written(id, email) } : found.join;
  };
  const ofCustomer = (named: NamedAlike): Outcome => {
    const found = accounts.of(named.customer_id, named.customer_name);
    if (!found) return contacts.of(named.contact_id, named.email)?.account ? 'contact' : 'blank';
    return found.join === 'none' ? { unmatched: found.account } : found.join;
  };
  return {
    customer: (named) => ({
      written: written(named.customer_id, named.customer_name),
      outcome: ofCustomer(named),
      rows: named.rows,
    }),
    contact: (named) => ({
      written: written(named.contact_id, named.email),
      outcome: ofContact(named),
      rows: named.rows,
    }),
  };
}

/** The records of a ledger by what they name; a customer names its parent. */
function namedInLedger(connection: Connection, kind: LedgerKind): readonly NamedAlike[] {
  const { name, fields } = readLedgerTable(connection, kind);
  const own = new Set(kind === 'contact' ? ['contact_id', 'email'] : []);
  const columnFor = (field: string): string => (fields.includes(field) && !own.has(field) ? field : 'NULL');
  const customerId = kind === 'customer' ? 'parent_id' : columnFor('customer_id');
  return connection
    .prepare<[], NamedAlike>(
      `SELECT ${customerId} AS customer_id, ${columnFor('customer_name')} AS customer_name,
         ${columnFor('contact_id')} AS contact_id, ${columnFor('email')} AS email, count(*) AS rows
         FROM ${name} GROUP BY 1, 2, 3, 4`,
    )
    .all();
}

function productsOfRevenue(connection: Connection): readonly Named[] {
  const find = createProductFinder(connection);
  return connection
    .prepare<[], { readonly product: string | null; readonly rows: number }>(
      'SELECT product, count(*) AS rows FROM revenue GROUP BY product',
    )
    .all()
    .map(({ product, rows }) => {
      const found = product === null ? undefined : find(product);
      if (!found) return { written: '', outcome: 'blank', rows };
      const outcome = found.join === 'none' ? { unmatched: found.product } : found.join;
      return { written: written(product), outcome, rows };
    });
}

const namesCustomers: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'contact',
  'response',
  'invitation',
  'outcome',
  'ticket',
  'contact_attempt',
  'usage',
  'revenue',
  'renewal',
]);
const namesPeople: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'response',
  'invitation',
  'ticket',
  'contact_attempt',
]);

/** Which files there are to find anything in. */
interface Targets {
  readonly customers: boolean;
  readonly contacts: boolean;
  readonly products: boolean;
}

function targetsOf(connection: Connection): Targets {
  const has = (table: string): boolean =>
    connection.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM ${table})`).pluck().get() === 1;
  return {
    customers: has(ledgerTables.customer),
    contacts: has(ledgerTables.contact),
    products: has(ledgerTables.product),
  };
}

interface NamedOfKind {
  readonly customer: readonly NamedAlike[];
  readonly contact: readonly NamedAlike[];
}

function namedOf(connection: Connection, kind: RecordKind, targets: Targets): NamedOfKind {
  if (!targets.customers && !targets.contacts) return { customer: [], contact: [] };
  if (kind === 'response') return countResponseReferences(connection, { withPeople: targets.contacts });
  const named = namesCustomers.has(kind) || kind === 'customer' ? namedInLedger(connection, kind) : [];
  return { customer: named, contact: named };
}

/** Every kind of record with what it names, as far as there is a file to find it in. */
export function* readReferenceOutcomes(connection: Connection): Iterable<ReferenceOutcomes> {
  const targets = targetsOf(connection);
  const find = createFinders(connection);
  for (const kind of recordKinds) {
    const { customer, contact } = namedOf(connection, kind, targets);
    if (kind === 'customer') yield { kind, to: 'parent', named: customer.map(find.customer) };
    if (targets.customers && namesCustomers.has(kind))
      yield { kind, to: 'customer', named: customer.map(find.customer) };
    if (targets.contacts && namesPeople.has(kind)) yield { kind, to: 'contact', named: contact.map(find.contact) };
    if (targets.products && kind === 'revenue') yield { kind, to: 'product', named: productsOfRevenue(connection) };
  }
}
