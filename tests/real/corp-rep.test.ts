/** Corporate reputation, 344 telecom customers: the missing code and everything computed after it. */
import { alphaIs, branch, eachGroup, expectedOf, meanIs, rankTestIs } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('corp_rep');
const means = branch(expected, 'item_mean');
const missing = branch(expected, 'n_missing_by_item');
const map = '--map cusa=satisfaction --map "cusl_*=repurchase" --map "comp_*=product" --map "like_*=service"';
const alphas = [['COMP', 'product'], ['LIKE', 'service'], ['CUSL', 'repurchase']] as const; // prettier-ignore

describeRealSet({
  set: 'corp_rep',
  trap: '-99 means missing; cusl_2 is 5.276, not 4.064',
  waits: {
    'loyalty over complete rows only, its link to satisfaction and its split by service type':
      'other definition: ours is the mean of the answered items',
    'coefficients of the driver regression': 'not shown: shares and correlations are',
    'LMG over complete rows only (n 336)':
      'other definition: ours are means of the answered items, R gives .5391 .3423 .1186 for them',
  },
  runs: [
    {
      title: 'every item mean, count of missing answers, alpha and the test over providers equal R',
      command: `analyze corp_rep_data.csv --missing "*=-99" ${map} --map serviceprovider=segment:provider --by provider`,
      rows: { 'corp_rep_data.csv': [expected['rows'], expected['rows'], 0] },
      figures: [
        ...Object.entries(means)
          .filter(([item]) => item !== 'serviceprovider')
          .map(([item, value]) => ({ metric: 'item-mean', by: { item }, is: { value } })),
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'sat')),
        { metric: 'satisfaction-median', is: { value: branch(expected, 'sat')['median'] } },
        ...alphas.flatMap(([name, construct]) => alphaIs(construct, branch(expected, 'alpha', name))),
        ...eachGroup('provider', branch(expected, 'sat_by_provider'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
        rankTestIs({ metric: 'group-difference', by: { split: 'provider' } }, branch(expected, 'kruskal_sat_provider')),
      ],
      answers: Object.fromEntries(Object.entries(missing).map(([item, count]) => [item, { 'missing-codes': count }])),
    },
    {
      title:
        'driver shares of loyalty equal R for means of the answered items (rowMeans with na.rm, then relaimpo’s lmg)',
      command: `analyze corp_rep_data.csv --missing "*=-99" ${map} --topic drivers --drivers product,service,satisfaction --driver-of repurchase`,
      figures: [
        { metric: 'explained-variance', by: { of: 'repurchase' }, is: { value: 0.558239513869123, answers: 343 } },
        ...Object.entries({
          product: 0.118563589770761,
          service: 0.342287590746453,
          satisfaction: 0.539148819482786,
        }).map(([item, value]) => ({
          metric: 'driver-share',
          by: { item, of: 'repurchase' },
          method: 'lmg',
          is: { value, answers: 343 },
        })),
      ],
      says: [/Satisfaction goes together with “Would buy again” most closely/],
    },
    {
      title: 'by type of service the same holds',
      command: `analyze corp_rep_data.csv --missing "*=-99" ${map} --map servicetype=segment:service --by service`,
      figures: eachGroup('service', branch(expected, 'sat_by_servicetype'), (by, block) =>
        meanIs({ metric: 'satisfaction-mean', by }, block),
      ),
    },
    {
      title: 'without --missing the code is kept out of the figures and pointed at',
      command: 'analyze corp_rep_data.csv --map cusa=satisfaction',
      figures: [
        { metric: 'item-mean', by: { item: 'cusl_2' }, is: { value: expected['cusl_2_mean_right'], answers: 340 } },
      ],
      answers: { cusl_2: { 'outside-scale': 4 } },
      says: [/70 answers lie outside the scale and count nowhere: .*cusl_2.*--missing "\*=-99"/],
    },
    {
      title: 'the second wave imports with the same options',
      command: 'analyze corp_rep_data2.csv --missing "*=-99" --map cusa=satisfaction --map "cusl_*=repurchase"',
      rows: { 'corp_rep_data2.csv': [347, 347, 0] },
    },
  ],
});
