/** Who was erased and is not to come back? */
import { comparableName } from '../domain/comparable-name.js';
import { comparablePerson } from '../domain/person-names.js';
import { fail } from '../problems/problem.js';
import type { Namesakes, NamedInAccount } from '../import/record-sink.js';
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
  const add = adder(connection, key);
  for (const text of texts) add(pseudonymOf(text, key));
}

function adder(connection: Connection, { check }: Pseudonyms): (pseudonym: string) => void {
  const add = connection.prepare('INSERT OR REPLACE INTO kept_out VALUES (?, ?)');
  return (pseudonym) => void add.run(pseudonym, check);
}

const marked = (mark: 'namesake' | 'let in', text: string): string => `${mark} ${text.trim().toLowerCase()}`;

/** A name says who somebody is only among the people of one customer. */
function keysOf({ names, customerIds, customerNames }: NamedInAccount, key: Pseudonyms): readonly string[] {
  const accounts = [
    ...customerIds.map((id) => `id ${id.trim()}`),
    ...customerNames.map((name) => `name ${comparableName(name)}`),
  ];
  return names
    .map(comparablePerson)
    .filter((name) => name.length > 1)
    .flatMap((name) =>
      (accounts.length > 0 ? accounts : ['none']).map((account) => key.pseudonym(`named ${name} of ${account}`)),
    );
}

/** Keeps out who comes back under the same name at the same customer, with a new id and address. Whoever else has the name today stays. */
export function keepNameOut(connection: Connection, person: NamedInAccount, key: Pseudonyms): void {
  const add = adder(connection, key);
  keysOf(person, key).forEach(add);
  const named = new Set(person.names.map(comparablePerson));
  const others = connection
    .prepare<unknown[], { readonly id: string; readonly email: string | null; readonly name: string }>(
      'SELECT contact_id AS id, email, name FROM contacts WHERE name IS NOT NULL',
    )
    .all()
    .filter(({ name }) => named.has(comparablePerson(name)));
  for (const { id, email } of others) {
    for (const text of [id, email]) if (text !== null) add(key.pseudonym(marked('let in', text)));
  }
}

export interface KeptOut {
  isForgotten(text: string): boolean;
  readonly namesakes: Namesakes;
}

/** Recognises who is kept out; undefined where nobody is. Without the key nobody could be recognised, so nothing is imported. */
export function keptOut(connection: Connection, key: Pseudonyms | undefined): KeptOut | undefined {
  const rows = connection
    .prepare<unknown[], { readonly pseudonym: string; readonly check: string }>(
      'SELECT pseudonym, key_check AS "check" FROM kept_out',
    )
    .all();
  if (rows.length === 0) return undefined;
  if (!key || rows.some(({ check }) => check !== key.check)) return fail('kept-out-unknown');
  const known = new Set(rows.map(({ pseudonym }) => pseudonym));
  return { isForgotten: (text) => known.has(key.pseudonym(text)), namesakes: namesakesOf(connection, key, known) };
}

/** Ids and addresses met beside such a name are remembered, so that answers follow the person they belong to. */
function namesakesOf(connection: Connection, key: Pseudonyms, known: Set<string>): Namesakes {
  const add = adder(connection, key);
  const remember = (mark: 'namesake' | 'let in', texts: readonly string[]): void => {
    for (const text of texts) {
      const pseudonym = key.pseudonym(marked(mark, text));
      if (known.has(pseudonym)) continue;
      known.add(pseudonym);
      add(pseudonym);
    }
  };
  const isKnown = (mark: 'namesake' | 'let in', texts: readonly string[]): boolean =>
    texts.some((text) => known.has(key.pseudonym(marked(mark, text))));
  return {
    isNamed: (person) => keysOf(person, key).some((one) => known.has(one)),
    isKnown: (texts) => isKnown('namesake', texts),
    isLetIn: (texts) => isKnown('let in', texts),
    remember: (texts) => {
      remember('namesake', texts);
    },
    letIn: (texts) => {
      remember('let in', texts);
    },
  };
}

/** The key the people of the database were replaced with; undefined where they stand as they are. */
export function keyCheckOf(connection: Connection): string | undefined {
  return connection.prepare<unknown[], string>('SELECT key_check FROM identity_key').pluck().get();
}
