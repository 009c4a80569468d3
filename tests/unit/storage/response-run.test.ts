/** Is a chunk of a large survey read by going through that chunk alone? */
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/storage/open-database.js';
import { responsesOfRun } from '../../../src/storage/response-run.js';

interface Step {
  readonly detail: string;
}

const planOf = (sql: string): string => {
  const { connection } = openDatabase(':memory:');
  const steps = connection.prepare<[], Step>(`EXPLAIN QUERY PLAN ${sql}`).all();
  connection.close();
  return steps.map(({ detail }) => detail).join('\n');
};

it('responses of a chunk are found by their ids, never by going through the survey', () => {
  const condition = responsesOfRun({ from: '1', to: '4096', survey: '1' });
  const byIds = expect.stringMatching(
    /^SEARCH responses USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)$/u,
  ) as string;
  expect(planOf(`SELECT position FROM responses WHERE ${condition}`)).toEqual(byIds);
  expect(planOf(`SELECT weight FROM responses WHERE ${condition} AND +weight IS NOT NULL`)).toEqual(byIds);
  expect(planOf(`DELETE FROM responses WHERE ${condition} AND chunk = 1`)).toContain('rowid>? AND rowid<?');
});

it('without the plus the index of the survey would be taken, which is why it stands there', () => {
  const planned = planOf('SELECT position FROM responses WHERE id BETWEEN 1 AND 4096 AND survey_id = 1');
  expect(planned).toContain('survey_id=?');
});
