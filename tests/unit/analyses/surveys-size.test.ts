/** Does a report of a part of the answers say that the size of the survey is that of all? */
import { expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const files = {
  'responses.csv': [
    'response_id,customer_id,role,date,satisfaction',
    ...['R1,A,it,2026-02-01,5', 'R2,B,it,2026-08-01,2', 'R3,C,it,2026-08-01,3'],
  ],
};

it('marks the number of responses as unfiltered where a filter holds, and only there', async () => {
  const [filtered, whole] = [await analyzed(files, ['--period', '2026Q3']), await analyzed(files, [])];
  expect(filtered.output).toContain('responses 3 in all the files, before any filter');
  expect(whole.output).toContain('responses 3, questions 1.');
  expect(whole.output).not.toContain('before any filter');
});
