/** US hospitals by state: percentages of groups without n. */
import { branch, expectedOf, type Tree } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('hcahps_state');
const read =
  '--as response --map "HCAHPS Answer Percent=satisfaction" --map "HCAHPS Measure ID=segment:measure" --missing "HCAHPS Answer Percent=Not Available"';
const rows = { 'HCAHPS.csv': [expected['rows'], expected['rows'], 0] } as const;

function measure(id: string, { mean, n }: Tree): Run {
  return {
    title: `${id}: the mean over states equals R, and its interval is said not to hold`,
    command: `analyze HCAHPS.csv ${read} --where measure=${id}`,
    rows,
    figures: [{ metric: 'satisfaction-mean', is: { value: mean, answers: n } }],
    answers: { 'HCAHPS Answer Percent': { 'missing-codes': expected['missing_percent'] } },
    says: [/n counts groups: its mean is unweighted, and no interval over it holds/],
  };
}

describeRealSet({
  set: 'hcahps_state',
  trap: 'aggregates without n: no interval',
  waits: {
    'rating against recommendation over states': 'issue 4 (links over groups); a long table has no two items in a row',
    'lowest and highest state': 'segment by state: --by State',
  },
  runs: [
    {
      title: 'unasked, percentages are taken for nobody’s answers',
      command: 'analyze HCAHPS.csv',
      code: 3,
      says: [/No column of .* was recognised as an answer/],
    },
    measure('H_HSP_RATING_9_10', branch(expected, 'rating_9_10')),
    measure('H_RECMND_DY', branch(expected, 'recommend_definitely')),
    measure('H_COMP_1_A_P', branch(expected, 'nurses_always')),
    measure('H_QUIET_HSP_A_P', branch(expected, 'quiet_always')),
  ],
});
