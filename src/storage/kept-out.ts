/** Who was erased and is not to come back? */
import { fail } from '../problems/problem.js';
import type { Connection } from './database.js';

/** Makes a pseudonym of an id or address; `check` tells the key of one list from another. */
export interface Pseudonyms {
  pseudonym(text: string): string;
  readonly check: string;
}

/** Of a database of pseudonyms the texts are such already. */
export const isPseudonym = (text: string): boolean => /^p-[0-9a-f]{20}$/u.test(text);

/** The pseudonym of a text, which may be one. */
export const pseudonymOf = (text: string, key: Pseudonyms): string => (isPseudonym(text) ? text : key.pseudonym(text));

/** Keeps people out of every later import: what is stored says nothing without the key. */
export function keepOut(connection: Connection, texts: readonly string[], key: Pseudonyms): void {
  const others = connection.prepare<unknown[], number>('SELECT EXISTS (SELECT 1 FROM kept_out WHERE key_check <> ?)');
  if (others.pluck().get(key.check) === 1) fail('identity-key-differs');
  const add = connection.prepare('INSERT OR REPLACE INTO kept_out VALUES (?, ?)');
  for (const text of texts) add.run(pseudonymOf(text, key), key.check);
}

/** Recognises who is kept out; undefined where nobody is. Without the key nobody could be recognised, so nothing is imported. */
export function keptOut(connection: Connection, key: Pseudonyms | undefined): ((text: string) => boolean) | undefined {
  const rows = connection
    .prepare<unknown[], { readonly pseudonym: string; readonly check: string }>(
      'SELECT pseudonym, key_check AS "check" FROM kept_out',
    )
    .all();
  if (rows.length === 0) return undefined;
  if (!key || rows.some(({ check }) => check !== key.check)) return fail('kept-out-unknown');
  const known = new Set(rows.map(({ pseudonym }) => pseudonym));
  return (text) => known.has(key.pseudonym(text));
}

/** The key the people of the database were replaced with; undefined where they stand as they are. */
export function keyCheckOf(connection: Connection): string | undefined {
  return connection.prepare<unknown[], string>('SELECT key_check FROM identity_key').pluck().get();
}
