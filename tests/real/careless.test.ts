/** Simulated careless answers: 200 and 1,000 people, complete scales; who is careless is for the integrity checks. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('careless_responding');
const second = branch(expected, 'dataset2');

describeRealSet({
  set: 'careless_responding',
  waits: { 'longstring, IRV, Mahalanobis, even-odd, psychometric synonyms': 'issue 5 (integrity)' },
  runs: [
    {
      title: 'fifty questions on 1..5, nothing missing',
      command: 'analyze careless_dataset.csv',
      rows: { 'careless_dataset.csv': [expected['rows'], expected['rows'], 0] },
      answers: { scaleA1: { blanks: 0, zeros: 0, 'missing-codes': 0, 'outside-scale': 0 } },
      says: [/Answers run from 1 to 5/],
      neverSays: [/lie outside the scale/],
    },
    {
      title: 'a hundred questions on 1..7, nothing missing',
      command: 'analyze careless_dataset2.csv',
      rows: { 'careless_dataset2.csv': [second['rows'], second['rows'], 0] },
      says: [/Answers run from 1 to 7/],
      neverSays: [/lie outside the scale/],
    },
  ],
});
