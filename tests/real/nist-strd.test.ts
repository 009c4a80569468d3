/** Certified means of NIST, read through the command line: numbers of many digits come in as they are. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('nist_strd');
const ranges: Readonly<Record<string, string>> = {
  Lew: '-1000..1000',
  Lottery: '0..1000',
  Mavro: '2..3',
  Michelso: '299..301',
  NumAcc1: '10000000..10000010',
  NumAcc2: '0..10',
  NumAcc3: '1000000..1000010',
  NumAcc4: '10000000..10000010',
};

describeRealSet({
  set: 'nist_strd',
  waits: {
    'deviation, analysis of variance, linear regression':
      'not printed as such: their digits stand in nist-strd-statistics and nist-strd-regression',
  },
  runs: Object.entries(ranges).map(([name, scale]) => ({
    title: `${name}: the mean is the certified one`,
    command: `analyze csv/${name}.csv --map y=satisfaction --scale "y=${scale}" --survey nist --attributed`,
    figures: [{ metric: 'item-mean', by: { item: 'y' }, is: { value: branch(expected, name)['mean'] } }],
    answers: { y: { 'outside-scale': 0, blanks: 0 } },
  })),
});
