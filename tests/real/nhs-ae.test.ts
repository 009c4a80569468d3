/** Emergency departments of the NHS: targets kept, as numerators and denominators. */
import { branch, eachGroup, expectedOf, shareIs } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('nhs_ae_4hour');
const [all, type1] = [branch(expected, 'attainment_all'), branch(expected, 'attainment_type1')];
const kept = 'sum(denominator) - sum(missed)';
const as = '--as service_level --map org_code=service --map type=measure';
const type1Only = { measure: '1' };
const units = expected['orgs_type1'];

describeRealSet({
  set: 'nhs_ae_4hour',
  trap: 'pooled 82.52 %, mean of the rates 83.05 %',
  runs: [
    {
      title: 'numerators and denominators add up to the pooled shares',
      command: `import ae_attendances.csv ${as} --db {db}`,
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
      title: 'pooled and as mean of the providers, by type, month and provider, and who meets 95 %, as R does',
      command: `analyze ae_attendances.csv ${as} --sla-target 95 --topic service`,
      figures: [
        shareIs({ metric: 'sla-pooled' }, all),
        shareIs({ metric: 'sla-pooled', by: type1Only }, type1),
        ...eachGroup('measure', branch(expected, 'by_type'), (by, block) =>
          shareIs({ metric: 'sla-pooled', by }, block),
        ),
        ...eachGroup('period', branch(expected, 'by_period_type1'), (by, block) =>
          shareIs({ metric: 'sla-pooled', by: { ...type1Only, ...by } }, block),
        ),
        ...eachGroup('service', branch(expected, 'by_org_type1'), (by, block) =>
          shareIs({ metric: 'sla-pooled', by: { ...type1Only, ...by } }, block),
        ),
        {
          metric: 'sla-mean-of-rates',
          by: type1Only,
          is: { value: expected['unweighted_mean_of_org_rates_type1'], answers: units },
        },
        {
          metric: 'units-meeting-target',
          by: type1Only,
          is: { value: Number(expected['orgs_meeting_95_type1']) / Number(units), answers: units },
        },
        {
          metric: 'units-below-target',
          by: type1Only,
          is: { value: Number(expected['orgs_wilson_below_95']) / Number(units), answers: units },
        },
      ],
      says: [/137 of 140 units lie below the promised 95\.0 % .*3 reach it.* 82\.5 % .*mean of the units is 83\.1 %/],
    },
    {
      title: 'unasked, counts are taken for nobody’s answers',
      command: 'analyze ae_attendances.csv',
      code: 3,
      says: [/No column of .* was recognised as an answer/],
    },
  ],
});
