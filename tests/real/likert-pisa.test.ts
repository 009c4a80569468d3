/** Reading attitudes in words, 5,233 pupils: labels to numbers, four steps, five reversed items. */
import { alphaIs, branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('likert_pisaitems');
const reversed = ['ST24Q01', 'ST24Q04', 'ST24Q06', 'ST24Q08', 'ST24Q09'];
const file = 'pisaitems_ST24_US.csv';

describeRealSet({
  set: 'likert_pisaitems',
  trap: 'alpha is .9195 with five items turned round, .0204 without',
  waits: {
    'share that agrees (3 and 4 of 4)': 'other definition: the cut on 1..4 is the top one, printed with the figure',
  },
  runs: [
    {
      title: 'labels become 1..4: every mean and count of blanks equals R',
      command: `analyze ${file}`,
      rows: { [file]: [expected['rows'], expected['rows'], 0] },
      figures: Object.entries(branch(expected, 'mean')).map(([item, value]) => ({
        metric: 'item-mean',
        by: { item },
        is: { value },
      })),
      answers: Object.fromEntries(
        Object.entries(branch(expected, 'missing')).map(([item, blanks]) => [item, { blanks, 'outside-scale': 0 }]),
      ),
      says: [/The answers are the labels Strongly disagree < Disagree < Agree < Strongly agree/],
    },
    {
      title: 'with the five items turned round alpha equals R',
      command: `analyze ${file} --map "ST24*=satisfaction" ${reversed.map((item) => `--reverse ${item}`).join(' ')}`,
      figures: alphaIs('satisfaction', branch(expected, 'alpha_reversed')),
      neverSays: [/run against the others/],
    },
    {
      title: 'without that the alpha is the wrong one, and exactly the five items are named',
      command: `analyze ${file} --map "ST24*=satisfaction"`,
      figures: [
        {
          metric: 'reliability',
          by: { construct: 'satisfaction' },
          method: 'cronbach-alpha',
          is: { value: expected['alpha_raw_scored'] },
        },
      ],
      says: [/run against the others: ST24Q01, ST24Q04, ST24Q06, ST24Q08 and ST24Q09\. .*--reverse/],
    },
  ],
});
