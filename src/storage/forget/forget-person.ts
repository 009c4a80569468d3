/** How is a person erased from a database, so that no byte of its files names the person any more? */
import { randomBytes } from 'node:crypto';
import { type ErasedCounts, erasedKinds } from '../../domain/erasure.js';
import { fail } from '../../problems/problem.js';
import { type Connection, type Database, withDatabaseProblems } from '../database.js';
import { dropKept } from '../kept-answers.js';
import { isPseudonym, keepNameOut, keepOut, keyCheckOf, type Pseudonyms, pseudonymOf } from '../kept-out.js';
import { forgetAnswers } from './forget-answers.js';
import { forgetCollected } from './forget-collected.js';
import { forgetRejected, forgetReplaced } from './forget-kept.js';
import { forgetContact, unlinkRecords } from './forget-records.js';
import { forgetTokens } from './forget-tokens.js';
import { findPerson, type NamedPerson, type Person } from './person.js';
import { sweep } from './sweep.js';
import { type Traces, tracesOf } from './traces.js';

export interface Forgotten {
  /** Records by what became of them; never who it was. */
  readonly counts: ErasedCounts;
  readonly shared: Person['shared'];
  /** What no file may hold any more. Never to be shown. */
  readonly texts: readonly string[];
}

interface ForgetOptions {
  /** The answers go as well, and with them the figures change. */
  readonly withAnswers: boolean;
  /** With which the database was filled, or by which the person is to be kept out. */
  readonly key?: Pseudonyms;
  /** No later import takes rows of the person. */
  readonly isKeptOut: boolean;
}

/** Erases the person in one transaction, or within that of a trial. What the file still holds between its records goes with `wipe`. */
export function forgetPerson(database: Database, named: NamedPerson, options: ForgetOptions): Forgotten {
  const { connection, path, isTrial } = database;
  return withDatabaseProblems(path, () => {
    const erase = (): Forgotten => {
      const person = findPerson(connection, asStored(connection, named, options.key));
      const forgotten = eraseFrom(connection, person, options);
      if (options.isKeptOut && options.key) keepPersonOut(connection, person, options.key);
      // A pseudonym that is to be recognised stays; nothing else does.
      return options.isKeptOut
        ? { ...forgotten, texts: forgotten.texts.filter((text) => !isPseudonym(text)) }
        : forgotten;
    };
    return isTrial ? erase() : connection.transaction(erase).exclusive();
  });
}

/** By ids and addresses, and by name at the same customer. */
function keepPersonOut(
  connection: Connection,
  { ids, emails, calledBy: names, contact }: Person,
  key: Pseudonyms,
): void {
  keepOut(connection, [...ids, ...emails], key);
  const known = connection
    .prepare<unknown[], string>('SELECT name FROM customers WHERE customer_id = ? AND name IS NOT NULL')
    .pluck()
    .all(contact.customer_id);
  const texts = (...all: readonly (string | null)[]): readonly string[] => all.filter((text) => text !== null);
  const account = { customerIds: texts(contact.customer_id), customerNames: texts(contact.customer_name, ...known) };
  keepNameOut(connection, { names, ...account }, key);
}

/** A database of pseudonyms knows nobody by the id of the export. */
function asStored(connection: Connection, named: NamedPerson, key: Pseudonyms | undefined): NamedPerson {
  const check = keyCheckOf(connection);
  if (check === undefined) return named;
  if (key?.check !== check) return fail('identity-key-differs');
  const { contact, email, ...others } = named;
  return {
    ...others,
    ...(contact === undefined ? {} : { contact: pseudonymOf(contact, key) }),
    ...(email === undefined ? {} : { email: pseudonymOf(email, key) }),
  };
}

function eraseFrom(connection: Connection, person: Person, options: ForgetOptions): Forgotten {
  const traces = tracesOf(person, `erased-${randomBytes(4).toString('hex')}`);
  const counts = withoutTriggers(connection, () => eraseRecords(connection, { person, traces, options }));
  if (erasedKinds.every((kind) => counts[kind] === 0)) fail('person-not-found');
  return { counts, shared: person.shared, texts: traces.texts };
}

interface Erasing {
  readonly person: Person;
  readonly traces: Traces;
  readonly options: ForgetOptions;
}

/** What imports keep comes first: it is recognised by the ids that are about to go. */
function eraseRecords(connection: Connection, { person, traces, options }: Erasing): ErasedCounts {
  const replaced = forgetReplaced(connection, person);
  const rejected = forgetRejected(connection, traces);
  const answers = forgetAnswers(connection, person, options);
  forgetCollected(connection, person);
  forgetTokens(connection, person);
  const invitations = unlinkRecords(connection, 'invitations', person);
  const tickets = unlinkRecords(connection, 'tickets', person);
  const attempts = unlinkRecords(connection, 'contact_attempts', person);
  const contacts = forgetContact(connection, person);
  const cells = sweep(connection, traces);
  return { contacts, ...answers, invitations, tickets, attempts, replaced, rejected, cells };
}

interface Trigger {
  readonly name: string;
  readonly sql: string;
}

/**
 * The trail of outcomes may be changed by nobody, and an erasure may not be written down in it: it names who is erased.
 * Without triggers nothing drops the kept answers, so they go here.
 */
function withoutTriggers<T>(connection: Connection, work: () => T): T {
  const triggers = connection
    .prepare<unknown[], Trigger>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
  dropKept(connection);
  const result = work();
  for (const { sql } of triggers) connection.exec(sql);
  return result;
}
