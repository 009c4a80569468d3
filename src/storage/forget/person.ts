/** Who is to be forgotten: under which ids, addresses and names does the database know the person? */
import { nameKeys } from '../../domain/person-names.js';
import { fail } from '../../problems/problem.js';
import type { Connection } from '../database.js';
import { emailKey } from '../email-key.js';

/** As the user named the person. */
export interface NamedPerson {
  readonly contact?: string;
  readonly email?: string;
  /** Further texts that mean the person: another spelling, a telephone number. */
  readonly also?: readonly string[];
}

export interface Person {
  readonly ids: readonly string[];
  /** As `emailKey` gives them; none that other people have too. */
  readonly emails: readonly string[];
  /** As written; none that other contacts have too. */
  readonly names: readonly string[];
  /** As written, those of others too. */
  readonly calledBy: readonly string[];
  /** What the user named besides. */
  readonly also: readonly string[];
  /** Names of other contacts that differ from these in spelling only: what is written exactly like them is theirs. */
  readonly others: readonly string[];
  /** Addresses and names that stay, because they are those of other people as well. */
  readonly shared: { readonly emails: number; readonly names: number };
  readonly contact: ContactFacts;
}

/** What answers and invitations of the person take from the contact; it stays with them, without the person. */
export interface ContactFacts {
  readonly role: string | null;
  readonly customer_id: string | null;
  readonly customer_name: string | null;
}

interface Mention {
  readonly id: string | null;
  readonly email: string | null;
  readonly name: string | null;
}

/** Every pair of id and address a record names, today or before a newer file replaced it. */
const mentions = `
SELECT contact_id AS id, lower(trim(email)) AS email, name FROM contacts
UNION SELECT contact_id, lower(trim(email)), NULL FROM responses
UNION SELECT contact_id, lower(trim(email)), NULL FROM invitations
UNION SELECT contact_id, lower(trim(email)), NULL FROM tickets
UNION SELECT contact_id, NULL, NULL FROM contact_attempts
UNION SELECT json_extract(before, iif(record_table = 'responses', '$.content.fields.contact_id', '$.contact_id')),
  lower(trim(json_extract(before, iif(record_table = 'responses', '$.content.fields.email', '$.email')))),
  iif(record_table = 'contacts', json_extract(before, '$.name'), NULL)
  FROM replaced_records WHERE record_table IN ('contacts', 'responses', 'invitations', 'tickets', 'contact_attempts')`;

function mentionsWhere(connection: Connection, column: keyof Mention, value: string): readonly Mention[] {
  const compared = column === 'name' ? 'lower(trim(name))' : column;
  return connection
    .prepare<unknown[], Mention>(`SELECT id, email, name FROM (${mentions}) WHERE ${compared} = ?`)
    .all(value);
}

const distinct = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value): value is string => value !== null && value.trim() !== '')),
];

/** Under an address alone only a person who has it alone is meant. */
function idsOfAddress(connection: Connection, email: string): readonly string[] {
  const ids = distinct(mentionsWhere(connection, 'email', email).map(({ id }) => id));
  if (ids.length > 1) fail('address-shared', { people: ids.length });
  return ids;
}

function split(values: readonly string[], isShared: (value: string) => boolean) {
  return {
    own: values.filter((value) => !isShared(value)),
    shared: values.filter(isShared).length,
  };
}

/** Words, without digits or an address. */
const isName = (text: string): boolean => !/[\d@]/u.test(text);

function othersNamedAlike(
  connection: Connection,
  { ids, names }: { readonly ids: readonly string[]; readonly names: readonly string[] },
): readonly string[] {
  const own = new Set(names.flatMap(nameKeys));
  if (own.size === 0) return [];
  return connection
    .prepare<unknown[], Required<Mention>>(
      'SELECT contact_id AS id, NULL AS email, name FROM contacts WHERE name IS NOT NULL',
    )
    .all()
    .filter(({ id, name }) => !ids.includes(id ?? '') && name !== null && nameKeys(name).some((key) => own.has(key)))
    .flatMap(({ name }) => (name === null ? [] : [name]));
}

/** Everything the database calls the person. */
export function findPerson(connection: Connection, { contact, email, also = [] }: NamedPerson): Person {
  const stated = email === undefined ? [] : [emailKey(email)];
  const ids = contact === undefined ? stated.flatMap((key) => idsOfAddress(connection, key)) : [contact];
  const own = [
    ...ids.flatMap((id) => mentionsWhere(connection, 'id', id)),
    ...stated.flatMap((key) => mentionsWhere(connection, 'email', key)),
  ];
  const isOfOthers = ({ id }: Mention): boolean => id !== null && !ids.includes(id);
  const emails = split(distinct([...stated, ...own.map((mention) => mention.email)]), (value) =>
    mentionsWhere(connection, 'email', value).some(isOfOthers),
  );
  const calledBy = distinct(own.map(({ name }) => name));
  const names = split(calledBy, (value) =>
    mentionsWhere(connection, 'name', value.trim().toLowerCase()).some(isOfOthers),
  );
  return {
    ids,
    emails: emails.own,
    names: [...names.own, ...also.filter(isName)],
    calledBy: [...calledBy, ...also.filter(isName)],
    also,
    others: othersNamedAlike(connection, { ids, names: [...names.own, ...also] }),
    shared: { emails: emails.shared, names: names.shared },
    contact: factsOf(connection, ids),
  };
}

function factsOf(connection: Connection, ids: readonly string[]): ContactFacts {
  const find = connection.prepare<unknown[], ContactFacts>(
    'SELECT role, customer_id, customer_name FROM contacts WHERE contact_id = ?',
  );
  const found = ids.map((id) => find.get(id)).find((facts) => facts !== undefined);
  return found ?? { role: null, customer_id: null, customer_name: null };
}
