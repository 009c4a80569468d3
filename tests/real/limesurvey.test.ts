/** LimeSurvey exports for R: texts as header, a mark at the start, a last line of one cell, incomplete responses. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('limesurvey_exports');

function file(id: string, queries: Run['queries'] = {}): Run {
  const known = branch(expected, id);
  const name = `survey_${id}_R_data_file.csv`;
  return {
    title: `${id}: every response is read, incomplete ones have no date, the last line is no response`,
    command: `import ${name} --db {db}`,
    rows: { [name]: [known['rows_with_right_width'], known['rows_with_right_width'], 0] },
    queries: {
      'SELECT count(*) FROM responses': known['rows_with_right_width'],
      'SELECT count(submitted_at) FROM responses': known['submitted'],
      'SELECT count(*) FROM responses WHERE submitted_at IS NULL': known['incomplete_no_submit_date'],
      'SELECT count(*) FROM responses WHERE started_at IS NULL OR duration IS NULL': 0,
      'SELECT json_group_array(language) FROM (SELECT DISTINCT language FROM responses ORDER BY language)':
        JSON.stringify(known['languages']),
      "SELECT count(*) FROM imports, json_each(reading, '$.columns')": known['cols'],
      // Headers that come twice keep all their answers, under names of their own.
      "SELECT count(DISTINCT value ->> 'column') FROM imports, json_each(reading, '$.columns')": known['cols'],
      "SELECT reading ->> '$.layout.id' FROM imports": 'limesurvey',
      ...queries,
    },
  };
}

const education =
  'Which educations have you ever done or seem kind of interesting maybe later, when you have time?: Tertairy School';

describeRealSet({
  set: 'limesurvey_exports',
  trap: 'duplicate labels, codes only in the syntax file, an empty date of submission means incomplete',
  waits: {
    'codes of the questions': 'they stand in the R syntax file beside the export, which is no table',
  },
  runs: [
    // Ticked by two of the four who saw the question.
    file('998192', {
      [`SELECT sum(value) || '/' || count(*) FROM answers WHERE item = '${education}'`]: '2/4',
    }),
    file('100001'),
  ],
});
