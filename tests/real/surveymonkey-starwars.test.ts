/** Star Wars poll, SurveyMonkey: two header rows, a matrix with "Unfamiliar (N/A)", two stray bytes. Read here as a plain table. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('surveymonkey_starwars');
const rowsRead = Number(expected['data_rows']) + 1;
const unfamiliar = Object.values(branch(expected, 'unfamiliar'));
const top2 = Object.values(branch(expected, 'favorable_top2')).map((block) => (block as { p?: number }).p);
// The second header row is an answer nobody gave: the plain layout counts it outside the scale, never in a mean.
const secondHeader = { 'outside-scale': 1 };

describeRealSet({
  set: 'surveymonkey_starwars',
  trap: 'the second header row is no answer, "Unfamiliar (N/A)" is no rating, the file is no UTF-8',
  waits: {
    'films seen (one column an option), respondents without the second header row': 'issue 3, layout SurveyMonkey',
    'counts of answers that are groups (seen any, fan, gender, who shot first)': 'segments; shown by --by',
  },
  runs: [
    {
      title: 'every mean and share of the matrix and every mean rank equals R',
      command: 'analyze StarWars.csv --layout plain --encoding windows-1252',
      rows: { 'StarWars.csv': [rowsRead, rowsRead, 0] },
      inOrder: [
        ['item-mean', '1..6', Object.values(branch(expected, 'rank_mean'))],
        ['item-mean', '1..5', Object.values(branch(expected, 'favorable_mean_5pt'))],
        ['item-share', '1..5', top2],
      ],
      answers: Object.fromEntries(
        unfamiliar
          .slice(1)
          .map((count, index) => [`column ${17 + index}`, { 'missing-codes': count, ...secondHeader }]),
      ),
      says: [/Unfamiliar \(N\/A\)/, /lie outside the scale and count nowhere/],
    },
    {
      title: 'without --encoding the guess is said to be one',
      command: 'analyze StarWars.csv --layout plain',
      says: [/that is a guess: Not valid UTF-8/],
    },
  ],
});
