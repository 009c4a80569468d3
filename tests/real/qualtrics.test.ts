/** Qualtrics exports with three header rows, two, and one: previews are no responses, unfinished ones are told apart. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('qualtrics_exports');
const three = branch(expected, 'sample_3header');
const text = branch(expected, 'excluder_text');
const previews = Number(branch(text, 'status')['Survey Preview']);
const unfinished = branch(text, 'finished')['FALSE'];
// Both previews took longer than that, so that those who hurried are among the responses.
const hurried = text['duration_lt_100s'];

const dropped = (count: unknown): NonNullable<Run['queries']> => ({
  "SELECT count(*) FROM rejected_rows WHERE code = 'dropped-preview'": count,
});

const layoutId = "SELECT reading ->> '$.layout.id' FROM imports";

/** The simulated metadata: a hundred rows without a question, so that they are said to be responses. */
function simulated(name: string, layout: string, rows: unknown): Run {
  const file = `excluder_qualtrics_${name}.csv`;
  return {
    title: `${name}: previews are dropped and counted, unfinished and hurried responses known`,
    command: `import ${file} --as response --db {db}`,
    rows: { [file]: [rows, Number(rows) - previews, 0] },
    queries: {
      'SELECT count(*) FROM responses': Number(rows) - previews,
      "SELECT count(*) FROM responses WHERE status = 'partial'": unfinished,
      'SELECT count(*) FROM responses WHERE duration < 100': hurried,
      ...dropped(previews),
      [layoutId]: layout,
    },
    says: [/preview of the questionnaire/],
  };
}

function plain(name: string, rows: unknown): Run {
  const file = `excluder_qualtrics_${name}.csv`;
  return {
    title: `${name} as a plain table: every row is read, previews too`,
    command: `import ${file} --layout plain --as response --map Status=segment:status --map Finished=segment:finished --db {db}`,
    rows: { [file]: [rows, rows, 0] },
    queries: dropped(0),
  };
}

const one = (column: string): string => `SELECT ${column} FROM responses`;
const answer = branch(three, 'data');

describeRealSet({
  set: 'qualtrics_exports',
  trap: 'header rows two and three, previews, unfinished and repeated responses',
  waits: {
    'repeated addresses and places, small screens': 'issue 5 (integrity): addresses and devices are not kept',
  },
  runs: [
    {
      title: 'three header rows, labels in German: names, labels and answers of the one response',
      command: 'import sample_3header_de.csv --db {db}',
      rows: { 'sample_3header_de.csv': [three['data_rows'], three['data_rows'], 0] },
      queries: {
        [one('external_id')]: answer['ResponseId'],
        [one("replace(started_at, 'T', ' ')")]: answer['StartDate'],
        [one("replace(submitted_at, 'T', ' ')")]: answer['RecordedDate'],
        [one('duration')]: Number(answer['Duration (in seconds)']),
        [one('channel')]: answer['DistributionChannel'],
        [one('language')]: answer['UserLanguage'],
        [one('status')]: 'complete',
        "SELECT text FROM answer_texts JOIN items ON items.id = item_id WHERE code = 'Q2'": answer['Q2'],
        "SELECT value FROM answers WHERE item = 'Q1'": Number(answer['Q1']),
        "SELECT count(*) FROM imports, json_each(reading, '$.columns')": three['cols'],
        "SELECT json_group_array(value ->> 'importId') FROM imports, json_each(reading, '$.columns')": JSON.stringify(
          three['row3_import_ids'],
        ),
      },
    },
    {
      title: 'two header rows of the old era, a mark at the start and an empty last column',
      command: 'import sample_legacy_2header_bom.csv --db {db}',
      rows: { 'sample_legacy_2header_bom.csv': [1, branch(expected, 'sample_legacy')['data_rows'], 0] },
      queries: {
        [one('external_id')]: answer['ResponseId'],
        [one("replace(submitted_at, 'T', ' ')")]: answer['EndDate'],
        "SELECT count(*) FROM imports, json_each(reading, '$.columns')": branch(expected, 'sample_legacy')['cols'],
      },
    },
    simulated('raw', 'qualtrics', Number(branch(expected, 'excluder_raw')['rows_after_names']) - 2),
    simulated('text', 'qualtrics-names', text['rows']),
    simulated('numeric', 'qualtrics-names', branch(expected, 'excluder_numeric')['rows']),
    simulated('fetch', 'qualtrics-names', branch(expected, 'excluder_fetch')['rows']),
    plain('text', text['rows']),
  ],
});
