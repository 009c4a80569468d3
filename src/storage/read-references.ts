/** How did every record that names a customer or a person find it? */
import { createNearNames } from '../domain/near-names.js';
import type { LedgerKind, RecordKind } from '../domain/records.js';
import { recordKinds } from '../domain/records.js';
import type { Join, ReferenceReading, References, ReferenceTo, StatedName } from '../domain/references.js';
import { compareCodePoints } from '../counts/code-point-order.js';
import { countResponseReferences, type NamedAlike } from './count-response-references.js';
import type { Connection, Database } from './database.js';
import { createAccountFinder } from './find-accounts.js';
import { createContactFinder } from './find-contacts.js';
import { ledgerTables, readLedgerTable } from './ledger-tables.js';

interface Tally {
  readonly joined: Partial<Record<Join, number>>;
  blank: number;
  several: number;
  readonly unmatched: Map<string, number>;
}

const newTally = (): Tally => ({ joined: {}, blank: 0, several: 0, unmatched: new Map() });

type Outcome = Join | 'blank' | 'several' | { readonly unmatched: string };

function add(tally: Tally, outcome: Outcome, rows: number): void {
  if (typeof outcome === 'object')
    tally.unmatched.set(outcome.unmatched, (tally.unmatched.get(outcome.unmatched) ?? 0) + rows);
  else if (outcome === 'blank' || outcome === 'several') tally[outcome] += rows;
  else tally.joined[outcome] = (tally.joined[outcome] ?? 0) + rows;
}

interface Finders {
  customer(named: NamedAlike): Outcome;
  contact(named: NamedAlike): Outcome;
}

function createFinders(connection: Connection): Finders {
  const accounts = createAccountFinder(connection);
  const contacts = createContactFinder(connection, accounts);
  const contact = ({ contact_id: id, email }: NamedAlike): Outcome => {
    const found = contacts.of(id, email);
    if (!found) return 'blank';
    return found.join === 'none' ? { unmatched: String(id ?? email) } : found.join;
  };
  const customer = (named: NamedAlike): Outcome => {
    const found = accounts.of(named.customer_id, named.customer_name);
    if (!found) return contacts.of(named.contact_id, named.email)?.account ? 'contact' : 'blank';
    return found.join === 'none' ? { unmatched: found.account } : found.join;
  };
  return { customer, contact };
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

type NearNames = (written: string) => string | undefined;

function readingOf(kind: RecordKind, to: ReferenceTo, tally: Tally, near: NearNames): ReferenceReading {
  const unmatched = [...tally.unmatched].sort(([a, rows], [b, others]) => others - rows || compareCodePoints(a, b));
  return {
    kind,
    to,
    joined: tally.joined,
    blank: tally.blank,
    several: tally.several,
    unmatched: unmatched.reduce((sum, [, rows]) => sum + rows, 0),
    unmatchedDistinct: unmatched.length,
    nearMisses: unmatched.flatMap(([written, rows]) => {
      const looksLike = near(written);
      return looksLike === undefined ? [] : [{ written, looksLike, rows }];
    }),
  };
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

interface Reading {
  readonly kind: RecordKind;
  readonly to: ReferenceTo;
  readonly named: readonly NamedAlike[];
}

function* namedOf(
  connection: Connection,
  has: { readonly customers: boolean; readonly contacts: boolean },
): Iterable<Reading> {
  for (const kind of recordKinds) {
    if (kind === 'response') {
      if (!has.customers && !has.contacts) continue;
      const { customer, contact } = countResponseReferences(connection, { withPeople: has.contacts });
      if (has.customers) yield { kind, to: 'customer', named: customer };
      if (has.contacts) yield { kind, to: 'contact', named: contact };
      continue;
    }
    if (kind === 'customer') yield { kind, to: 'parent', named: namedInLedger(connection, kind) };
    const named = namesCustomers.has(kind) || namesPeople.has(kind) ? namedInLedger(connection, kind) : [];
    if (has.customers && namesCustomers.has(kind)) yield { kind, to: 'customer', named };
    if (has.contacts && namesPeople.has(kind)) yield { kind, to: 'contact', named };
  }
}

function readStated(connection: Connection, joined: ReadonlyMap<string, number>): readonly StatedName[] {
  const accounts = createAccountFinder(connection);
  return connection
    .prepare<[], { readonly written: string; readonly meant: string }>(
      'SELECT written, meant FROM same_names ORDER BY written',
    )
    .all()
    .map(({ written, meant }) => ({
      written,
      meant,
      rows: joined.get(written) ?? 0,
      isKnown: accounts.byName(meant).join !== 'none',
    }));
}

/** Names of customers to look among; made when the first name found nothing. */
function nearCustomers(connection: Connection): NearNames {
  let near: NearNames | undefined;
  const make = (): NearNames => {
    const names = connection
      .prepare<[], string>("SELECT coalesce(nullif(trim(name), ''), customer_id) FROM customers ORDER BY customer_id")
      .pluck()
      .all();
    return createNearNames(names);
  };
  return (written) => (near ??= make())(written);
}

const writtenIn = ({ customer_id: id, customer_name: name }: NamedAlike): string => String(id ?? name ?? '').trim();

/** Every reference of everything imported to customers and people, as far as any were imported. */
export function readReferences({ connection }: Database): References {
  const has = (table: string): boolean =>
    connection.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM ${table})`).pluck().get() === 1;
  const targets = { customers: has(ledgerTables.customer), contacts: has(ledgerTables.contact) };
  const finders = createFinders(connection);
  const near = nearCustomers(connection);
  const byStatement = new Map<string, number>();
  const readings: ReferenceReading[] = [];
  for (const { kind, to, named } of namedOf(connection, targets)) {
    const tally = newTally();
    for (const one of named) {
      const outcome = to === 'contact' ? finders.contact(one) : finders.customer(one);
      add(tally, outcome, one.rows);
      if (outcome === 'stated') byStatement.set(writtenIn(one), (byStatement.get(writtenIn(one)) ?? 0) + one.rows);
    }
    if (named.length > 0) readings.push(readingOf(kind, to, tally, to === 'contact' ? () => undefined : near));
  }
  return { readings, stated: readStated(connection, byStatement) };
}
