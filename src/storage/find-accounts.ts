/** Which customer does a record mean: by its id, by the exact name, or by what the user stated? */
import type { CellValue } from '../domain/records.js';
import { otherSalesforceForm } from '../domain/salesforce-ids.js';
import type { Connection } from './database.js';

/** How a customer was found; `several`: the name belongs to more than one; `none`: nothing is called so. */
export type AccountJoin = 'id' | 'name' | 'stated' | 'several' | 'none';

export interface FoundAccount {
  /** The customer's id; what was written where none was found: such records are an account of their own, never dropped. */
  readonly account: string;
  readonly join: AccountJoin;
}

export interface AccountFinder {
  byId(written: string): FoundAccount;
  byName(written: string): FoundAccount;
  /** By the id where there is one, else by the name. */
  of(id: CellValue | undefined, name: CellValue | undefined): FoundAccount | undefined;
}

interface NamedCustomer {
  readonly customer_id: string;
  readonly name: string | null;
}

const severalCustomers = Symbol('several customers');
type ByName = ReadonlyMap<string, string | typeof severalCustomers>;

/** Customers by their names as written, but for spaces around them. */
function readNames(connection: Connection): ByName {
  const names = new Map<string, string | typeof severalCustomers>();
  const customers = connection.prepare<[], NamedCustomer>('SELECT customer_id, name FROM customers').iterate();
  for (const { customer_id: id, name } of customers) {
    const key = name?.trim() ?? '';
    if (key !== '') names.set(key, names.has(key) ? severalCustomers : id);
  }
  return names;
}

function readStated(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .prepare<[], { readonly written: string; readonly meant: string }>('SELECT written, meant FROM same_names')
    .all();
  return new Map(rows.map(({ written, meant }) => [written, meant]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Asked once per distinct id or name; the names are read when the first id is unknown. */
export function createAccountFinder(connection: Connection): AccountFinder {
  const isCustomer = connection.prepare<unknown[], number>('SELECT 1 FROM customers WHERE customer_id = ?').pluck();
  const names = once(() => readNames(connection));
  const stated = once(() => readStated(connection));
  const known = (id: string): string | undefined => {
    if (isCustomer.get(id) === 1) return id;
    const other = otherSalesforceForm(id);
    return other !== undefined && isCustomer.get(other) === 1 ? other : undefined;
  };
  const named = (name: string, join: 'name' | 'stated'): FoundAccount | undefined => {
    const account = names().get(name);
    if (account === severalCustomers) return { account: name, join: 'several' };
    return account === undefined ? undefined : { account, join };
  };
  const asStated = (written: string): FoundAccount | undefined => {
    const meant = stated().get(written);
    const account = meant === undefined ? undefined : known(meant);
    if (account !== undefined) return { account, join: 'stated' };
    return meant === undefined ? undefined : named(meant, 'stated');
  };
  const byId = (written: string): FoundAccount => {
    const account = known(written);
    if (account !== undefined) return { account, join: 'id' };
    return byOther(written);
  };
  const byOther = (written: string): FoundAccount =>
    asStated(written.trim()) ?? named(written.trim(), 'name') ?? { account: written, join: 'none' };
  const byName = (written: string): FoundAccount => {
    const found = byOther(written);
    // A customer file without a column of names has the names as ids.
    const account = found.join === 'none' ? known(written) : undefined;
    return account === undefined ? found : { account, join: 'name' };
  };
  const of = (id: CellValue | undefined, name: CellValue | undefined): FoundAccount | undefined => {
    if (typeof id === 'string') return byId(id);
    return typeof name === 'string' ? byName(name) : undefined;
  };
  return { byId, byName, of };
}
