/** Which person does a record mean: by the id, or by an e-mail address without regard to case and spaces? */
import type { CellValue } from '../domain/records.js';
import type { AccountFinder, FoundAccount } from './find-accounts.js';
import type { Connection } from './database.js';
import { emailKey } from './email-key.js';

export interface FoundContact {
  readonly join: 'id' | 'email' | 'several' | 'none';
  /** Undefined where an address belongs to several people. */
  readonly contact?: string;
  /** The customer of the person; of several people, the one they share. */
  readonly account?: FoundAccount;
}

export interface ContactFinder {
  /** By the id where there is one, else by the address; undefined when neither is written. */
  of(id: CellValue | undefined, email: CellValue | undefined): FoundContact | undefined;
}

interface ContactRow {
  readonly contact_id: string;
  readonly customer_id: string | null;
  readonly customer_name: string | null;
}

const columns = 'SELECT contact_id, customer_id, customer_name FROM contacts';

/** Asked once per distinct id or address. */
export function createContactFinder(connection: Connection, accounts: AccountFinder): ContactFinder {
  const withId = connection.prepare<unknown[], ContactRow>(`${columns} WHERE contact_id = ?`);
  const withEmail = connection.prepare<unknown[], ContactRow>(`${columns} WHERE lower(trim(email)) = ?`);
  const accountOf = ({ customer_id: id, customer_name: name }: ContactRow): FoundAccount | undefined =>
    accounts.of(id, name);
  const byEmail = (email: string): FoundContact => {
    const rows = withEmail.all(emailKey(email));
    const [first] = rows;
    if (!first) return { join: 'none' };
    const found = rows.map(accountOf);
    const isShared = found.every((account) => account?.account === found[0]?.account);
    const account = isShared && found[0] ? { account: found[0] } : {};
    return rows.length === 1
      ? { join: 'email', contact: first.contact_id, ...account }
      : { join: 'several', ...account };
  };
  const byId = (id: string): FoundContact => {
    const row = withId.get(id);
    if (!row) return { join: 'none' };
    const account = accountOf(row);
    return { join: 'id', contact: row.contact_id, ...(account ? { account } : {}) };
  };
  return {
    of(id, email) {
      const found = typeof id === 'string' ? byId(id) : undefined;
      if (typeof email !== 'string' || (found && found.join !== 'none')) return found;
      return byEmail(email);
    },
  };
}
