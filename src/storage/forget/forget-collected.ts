/** What becomes of answers of a person as they were sent, beside the imported ones? */
import { fail } from '../../problems/problem.js';
import { notImported } from '../collected-answers.js';
import type { Connection } from '../database.js';
import type { Person } from './person.js';

/**
 * They stand among the responses once they are imported, and are forgotten there; the second copy goes whole. Ones that were
 * not imported would be lost with it: those are to be imported first.
 */
export function forgetCollected(connection: Connection, { ids }: Pick<Person, 'ids'>): void {
  const isTheirs = 'contact_id IN (SELECT value FROM json_each(?))';
  const list = JSON.stringify(ids);
  const waiting = connection
    .prepare<unknown[], number>(`SELECT count(*) ${notImported} AND ${isTheirs}`)
    .pluck()
    .get(list);
  if (waiting) fail('collected-not-imported', { answers: waiting });
  connection.prepare(`DELETE FROM collected_answers WHERE ${isTheirs}`).run(list);
}
