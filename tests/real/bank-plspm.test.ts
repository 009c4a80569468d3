/** Spanish bank, 250 customers: six scales on 0..10, split by gender. */
import { alphaIs, branch, eachGroup, expectedOf, type Figure, meanIs, sharesAre } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('bank_plspm_satisfaction');
const link = branch(expected, 'sat_vs_loy');
const pearson = branch(link, 'pearson');
const scales = [
  ['IMAG', 'product', 'imag*'],
  ['EXPE', 'improvement', 'expe*'],
  ['QUAL', 'service', 'qual*'],
  ['VAL', 'price', 'val*'],
  ['SAT', 'satisfaction', 'sat*'],
  ['LOY', 'repurchase', 'loy*'],
] as const;
const driverNames = { IMAG: 'product', EXPE: 'improvement', QUAL: 'service', VAL: 'price' } as const;
const map = scales.map(([, construct, columns]) => `--map "${columns}=${construct}"`).join(' ');
const correlation = (method: string, is: Figure['is']): Figure => ({
  metric: 'satisfaction-loyalty-correlation',
  method,
  is,
});

describeRealSet({
  set: 'bank_plspm_satisfaction',
  waits: {
    'coefficients of the driver regression': 'not shown: shares and correlations are',
  },
  runs: [
    {
      title: 'means, alphas, the split by gender and the link to loyalty equal R',
      command: `analyze satisfaction.csv ${map} --by gender`,
      says: [/on 0\.\.10/],
      rows: { 'satisfaction.csv': [expected['rows'], expected['rows'], 0] },
      figures: [
        ...scales.flatMap(([name, construct]) => alphaIs(construct, branch(expected, 'alpha', name))),
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'scale', 'SAT')),
        meanIs({ metric: 'repurchase-mean' }, branch(expected, 'scale', 'LOY')),
        ...eachGroup('gender', branch(expected, 'sat_by_gender'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
        ...eachGroup('gender', branch(expected, 'loy_by_gender'), (by, block) =>
          meanIs({ metric: 'repurchase-mean', by }, block),
        ),
        correlation('pearson', { value: pearson['r'], low: pearson['lo'], high: pearson['hi'], answers: pearson['n'] }),
        correlation('spearman', { value: branch(link, 'spearman')['rho'] }),
        ...sharesAre('satisfaction', branch(expected, 'lmg_sat'), driverNames),
        ...(['IMAG', 'EXPE', 'QUAL', 'VAL'] as const).map((name) =>
          meanIs({ metric: 'item-mean', by: { driver: driverNames[name] } }, branch(expected, 'scale', name)),
        ),
      ],
    },
  ],
});
