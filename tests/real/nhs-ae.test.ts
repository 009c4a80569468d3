/** Emergency departments of the NHS: targets kept, as numerators and denominators. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('nhs_ae_4hour');
const [all, type1] = [branch(expected, 'attainment_all'), branch(expected, 'attainment_type1')];
const kept = 'sum(denominator) - sum(numerator)';

describeRealSet({
  set: 'nhs_ae_4hour',
  trap: 'pooled 82.52 %, mean of the rates 83.05 %',
  waits: {
    'attainment pooled, by period, type and provider, providers that meet 95 %':
      'issue 5 (service); the sums below are the pooled ones',
  },
  runs: [
    {
      title: 'numerators and denominators add up to the pooled shares',
      command:
        'import ae_attendances.csv --as service_level --map org_code=service --map type=measure --map attendances=denominator --map breaches=numerator --db {db}',
      rows: { 'ae_attendances.csv': [expected['rows'], expected['rows'], 0] },
      queries: {
        'SELECT sum(denominator) FROM service_levels': all['n'],
        [`SELECT ${kept} FROM service_levels`]: all['x'],
        [`SELECT 1.0 * (${kept}) / sum(denominator) FROM service_levels WHERE measure = '1'`]: type1['p'],
        'SELECT count(DISTINCT service) FROM service_levels': expected['orgs'],
        "SELECT count(DISTINCT service) FROM service_levels WHERE measure = '1'": expected['orgs_type1'],
        "SELECT min(period) || ' ' || max(period) FROM service_levels": (
          expected['period_range'] as string[] | undefined
        )?.join(' '),
      },
    },
    {
      title: 'unasked, counts are taken for nobody’s answers',
      command: 'analyze ae_attendances.csv',
      code: 3,
      says: [/No column of .* was recognised as an answer/],
    },
  ],
});
