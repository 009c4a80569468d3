/** Whose answers does a one-time word of an invitation bring, and was it used already? */
import { hash } from 'node:crypto';
import { type Connection, type Database, withDatabaseProblems } from './database.js';

/** What a word stands for. Of a confidential survey for nobody: it opens the form once, and whoever answers says the role. */
export interface TokenOwner {
  /** The name of the survey, as its answers are stored under. */
  readonly survey: string;
  readonly isConfidential: boolean;
  readonly invitationId: string | undefined;
  readonly contactId: string | undefined;
  readonly customerId: string | undefined;
  readonly role: string | undefined;
}

export interface IssuedToken extends TokenOwner {
  /** Unpredictable; stands in the list that is sent, and nowhere in the database. */
  readonly token: string;
}

export interface FoundToken extends TokenOwner {
  readonly isUsed: boolean;
}

interface Row {
  readonly survey: string;
  readonly confidential: number;
  readonly invitation_id: string | null;
  readonly contact_id: string | null;
  readonly customer_id: string | null;
  readonly role: string | null;
  readonly used: number;
}

/** Words of 128 random bits and more need neither salt nor a slow hash: nobody can try them all. */
const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/** Stores the hashes, all or none. Of a confidential survey nothing of the owner is kept, whatever is given. */
export function issueTokens({ connection, path }: Database, tokens: readonly IssuedToken[]): void {
  const insert = connection.prepare(
    `INSERT INTO survey_tokens (token_hash, survey, confidential, invitation_id, contact_id, customer_id, role)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const issue = connection.transaction(() => {
    for (const { token, survey, isConfidential, invitationId, contactId, customerId, role } of tokens) {
      const owner = [invitationId, contactId, customerId, role].map((value) =>
        isConfidential ? null : (value ?? null),
      );
      insert.run(hashOf(token), survey, isConfidential ? 1 : 0, ...owner);
    }
  });
  withDatabaseProblems(path, () => {
    issue.immediate();
  });
}

function ownerOf(row: Row): FoundToken {
  return {
    survey: row.survey,
    isConfidential: row.confidential === 1,
    invitationId: row.invitation_id ?? undefined,
    contactId: row.contact_id ?? undefined,
    customerId: row.customer_id ?? undefined,
    role: row.role ?? undefined,
    isUsed: row.used === 1,
  };
}

function find(connection: Connection, token: string): FoundToken | undefined {
  const row = connection.prepare<unknown[], Row>('SELECT * FROM survey_tokens WHERE token_hash = ?').get(hashOf(token));
  return row && ownerOf(row);
}

/** What the word stands for; undefined for a word that was never issued. */
export const findToken = ({ connection, path }: Database, token: string): FoundToken | undefined =>
  withDatabaseProblems(path, () => find(connection, token));

/** A confidential word keeps nothing but that it was used, not even when. */
function markUsed(connection: Connection, token: string, at: string): void {
  connection
    .prepare('UPDATE survey_tokens SET used = 1, used_at = iif(confidential = 1, NULL, :at) WHERE token_hash = :hash')
    .run({ hash: hashOf(token), at });
}

/** `unknown`: never issued, or of another survey; `used`: an answer came by it before. Nothing was saved in both cases. */
export type TokenUse<T> =
  { readonly outcome: 'saved'; readonly saved: T } | { readonly outcome: 'unknown' } | { readonly outcome: 'used' };

/** By which word, of which survey and when (ISO instant) an answer comes. */
export interface TokenCall {
  readonly token: string;
  readonly survey: string;
  readonly at: string;
}

/**
 * Uses the word and saves the answers in one transaction: both happen or neither, and of two calls at once the second finds it
 * used. What `save` throws takes the use back.
 */
export function useToken<T>(database: Database, call: TokenCall, save: (owner: TokenOwner) => T): TokenUse<T> {
  const { connection, path } = database;
  const use = connection.transaction((): TokenUse<T> => {
    const found = find(connection, call.token);
    if (found?.survey !== call.survey) return { outcome: 'unknown' };
    if (found.isUsed) return { outcome: 'used' };
    markUsed(connection, call.token, call.at);
    return { outcome: 'saved', saved: save(found) };
  });
  return withDatabaseProblems(path, () => use.immediate());
}
