/** LimeSurvey exports for R, read as plain tables: a mark at the start, a last line of one cell, incomplete responses. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('limesurvey_exports');

function file(id: string): Run {
  const known = branch(expected, id);
  const name = `survey_${id}_R_data_file.csv`;
  return {
    title: `${id}: every response is read, the last line of one cell is no response`,
    command: `import ${name} --layout plain --as response --max-rejected 50% --db {db}`,
    queries: {
      'SELECT count(*) FROM responses': known['rows_with_right_width'],
      'SELECT count(submitted_at) FROM responses': known['submitted'],
    },
  };
}

describeRealSet({
  set: 'limesurvey_exports',
  trap: 'duplicate labels, codes only in the syntax file, an empty date of submission means incomplete',
  waits: { 'incomplete responses told apart, codes of the questions': 'issue 3, layout LimeSurvey' },
  runs: [file('998192'), file('100001')],
});
