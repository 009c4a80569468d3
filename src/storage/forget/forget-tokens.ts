/** What becomes of the one-time words sent to a person who is erased? */
import type { Connection } from '../database.js';
import type { Person } from './person.js';

/**
 * A word that was not used yet is void, one that was used no longer says by whom. Of confidential surveys no word says whose
 * it is, so none can be found. Called while the invitations still name the person.
 */
export function forgetTokens(connection: Connection, { ids }: Pick<Person, 'ids'>): void {
  const isTheirs = 'contact_id IN (SELECT value FROM json_each(?))';
  const list = JSON.stringify(ids);
  connection.prepare(`DELETE FROM survey_tokens WHERE used = 0 AND ${isTheirs}`).run(list);
  connection.prepare(`UPDATE survey_tokens SET contact_id = NULL, invitation_id = NULL WHERE ${isTheirs}`).run(list);
}
