/** May this import bring people as they are, or under these pseudonyms, into the database? */
import { fail } from '../problems/problem.js';
import { type Database, withDatabaseProblems } from './database.js';
import { keyCheckOf } from './kept-out.js';

const people = `
SELECT EXISTS (SELECT 1 FROM contacts)
  OR EXISTS (SELECT 1 FROM responses WHERE contact_id IS NOT NULL OR email IS NOT NULL)
  OR EXISTS (SELECT 1 FROM invitations WHERE contact_id IS NOT NULL OR email IS NOT NULL)
  OR EXISTS (SELECT 1 FROM tickets WHERE contact_id IS NOT NULL OR email IS NOT NULL)
  OR EXISTS (SELECT 1 FROM contact_attempts WHERE contact_id IS NOT NULL)`;

/**
 * A database holds people under one key, or as they stand, never both: they would be different people in every figure, and
 * one plain import would name everybody. `keyCheck` is undefined for an import that keeps people as they stand.
 */
export function settleIdentity({ connection, path }: Database, keyCheck: string | undefined): void {
  withDatabaseProblems(path, () => {
    const known = keyCheckOf(connection);
    if (known !== undefined) {
      if (keyCheck === undefined) fail('identity-needed');
      if (keyCheck !== known) fail('identity-key-differs');
      return;
    }
    if (keyCheck === undefined) return;
    if (connection.prepare<unknown[], number>(people).pluck().get() === 1) fail('identity-mixed');
    connection.prepare('INSERT INTO identity_key VALUES (1, ?)').run(keyCheck);
  });
}
