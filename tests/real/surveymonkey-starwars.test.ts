/** Star Wars poll, SurveyMonkey of the old era: two header rows, a matrix with "Unfamiliar (N/A)", two stray bytes. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('surveymonkey_starwars');
const rows = Number(expected['data_rows']);
const unfamiliar = Object.entries(branch(expected, 'unfamiliar'));
const top2 = Object.values(branch(expected, 'favorable_top2')).map((block) => (block as { p?: number }).p);

const matrix =
  'Please state whether you view the following characters favorably, unfavorably, or are unfamiliar with him/her.';
const films = 'Which of the following Star Wars films have you seen? Please select all that apply.';
/** The view of a survey names its columns by the first sixty letters of the question. */
const columnOf = (question: string, number = 1): string =>
  `"${question.slice(0, 60)}${number === 1 ? '' : `_${number}`}"`;
const seen = Object.values(branch(expected, 'multi_select_counts'));
/** The answers that are groups of the report, by the question whose answers they are. */
const groups: Readonly<Record<string, string>> = {
  seen_any: 'Have you seen any of the 6 films in the Star Wars franchise?',
  fan: 'Do you consider yourself to be a fan of the Star Wars film franchise?',
  gender: 'Gender',
  shot_first: 'Which character shot first?',
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Respondents with this answer; `<NA>` stands for none. */
function groupQuery(question: string, answer: string): string {
  const column = columnOf(question);
  const condition = answer === '<NA>' ? `${column} IS NULL` : `${column} = ${quoted(answer)}`;
  return `SELECT count(*) FROM survey_starwars WHERE ${condition}`;
}

describeRealSet({
  set: 'surveymonkey_starwars',
  trap: 'the second header row is no answer, "Unfamiliar (N/A)" is no rating, the file is no UTF-8',
  runs: [
    {
      title: 'every mean and share of the matrix and every mean rank equals R',
      command: 'analyze StarWars.csv --encoding windows-1252',
      rows: { 'StarWars.csv': [rows, rows, 0] },
      inOrder: [
        ['item-mean', '1..6', Object.values(branch(expected, 'rank_mean'))],
        ['item-mean', '1..5', Object.values(branch(expected, 'favorable_mean_5pt'))],
        ['item-share', '1..5', top2],
      ],
      answers: Object.fromEntries(
        unfamiliar.map(([name, count]) => [`${matrix} - ${name}`, { 'missing-codes': count, 'outside-scale': 0 }]),
      ),
      says: [/It has the columns SurveyMonkey writes, RespondentID, and its second header row: Response/],
      neverSays: [/lie outside the scale/],
    },
    {
      title: 'films seen, one column an option, and the answers that are groups',
      command: 'import StarWars.csv --encoding windows-1252 --db {db}',
      queries: {
        'SELECT count(*) FROM responses': rows,
        'SELECT count(DISTINCT external_id) FROM responses': rows,
        ...Object.fromEntries(
          seen.map((count, index) => [`SELECT sum(${columnOf(films, index + 1)}) FROM survey_starwars`, count]),
        ),
        ...Object.fromEntries(
          Object.entries(groups).flatMap(([key, question]) =>
            Object.entries(branch(expected, key)).map(([answer, count]) => [groupQuery(question, answer), count]),
          ),
        ),
      },
    },
    {
      title: 'without --encoding the guess is said to be one',
      command: 'analyze StarWars.csv',
      says: [/that is a guess: Not valid UTF-8/],
    },
  ],
});
