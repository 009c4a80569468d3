/** Simulated careless answers: 200 and 1,000 people, complete scales; who is careless is for the integrity checks. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('careless_responding');
const second = branch(expected, 'dataset2');
const lengthOf = (list: unknown): number => Object.values(list ?? []).length;
const share = (flagged: unknown, rows: unknown): number => lengthOf(flagged) / Number(rows);
const flagged = (rule: string, list: string) =>
  ({
    metric: 'flagged-responses',
    by: { rule },
    is: { value: share(expected[list], expected['rows']), answers: expected['rows'] },
  }) as const;

const pairs = Object.values(expected['package_psychsyn'] ?? {})
  .filter((r) => r !== null)
  .map(Number);
const below0 = pairs.filter((r) => r < 0);

describeRealSet({
  set: 'careless_responding',
  runs: [
    {
      title: 'fifty questions on 1..5, nothing missing',
      command: 'analyze careless_dataset.csv --attributed',
      figures: [
        { metric: 'straight-lining', is: { value: share(expected['longstring_ge_10'], expected['rows']) } },
        flagged('low-variability', 'irv_lt_0.6'),
        flagged('unusual-pattern', 'mahal_p_lt_.001'),
        // Below 0 of those that have one; the even-odd consistency below .30 of 122 of 195 says nothing of people, so no rule.
        { metric: 'flagged-responses', by: { rule: 'synonyms' }, is: { value: below0.length / pairs.length } },
      ],
      rows: { 'careless_dataset.csv': [expected['rows'], expected['rows'], 0] },
      answers: { scaleA1: { blanks: 0, zeros: 0, 'missing-codes': 0, 'outside-scale': 0 } },
      says: [/Answers run from 1 to 5/],
      neverSays: [/lie outside the scale/],
    },
    {
      title: 'a hundred questions on 1..7, nothing missing',
      command: 'analyze careless_dataset2.csv --attributed',
      figures: [{ metric: 'straight-lining', is: { value: share(second['longstring_ge_10'], second['rows']) } }],
      rows: { 'careless_dataset2.csv': [second['rows'], second['rows'], 0] },
      says: [/Answers run from 1 to 7/],
      neverSays: [/lie outside the scale/],
    },
  ],
});
