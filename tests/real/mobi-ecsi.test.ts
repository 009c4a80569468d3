/** European customer satisfaction index, mobile phones, 250 customers: scales of several questions. */
import { alphaIs, branch, expectedOf, type Figure, meanIs, shareIs, sharesAre, type Tree } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('mobi_ecsi');
const link = branch(expected, 'sat_vs_loyalty');
const pearson = branch(link, 'pearson');
const published = branch(expected, 'published_seminr_alpha');
const branches = (name: string): readonly Tree[] => (expected[name] ?? []) as readonly Tree[];
const scales = [
  ['Image', 'product', 'IMAG*'],
  ['Expectation', 'improvement', 'CUEX*'],
  ['Quality', 'service', 'PERQ*'],
  ['Value', 'price', 'PERV*'],
  ['Satisfaction', 'satisfaction', 'CUSA*'],
  ['Loyalty', 'repurchase', 'CUSL*'],
] as const;
const driverNames = { Image: 'product', Expectation: 'improvement', Quality: 'service', Value: 'price' } as const;
const map = scales.map(([, construct, columns]) => `--map "${columns}=${construct}"`).join(' ');
const correlation = (method: string, is: Figure['is']): Figure => ({
  metric: 'satisfaction-loyalty-correlation',
  method,
  is,
});

describeRealSet({
  set: 'mobi_ecsi',
  trap: 'raw and standardised alpha differ and are both named',
  waits: {
    'index 0-100 of each scale': 'a linear recalculation of the means, printed with --rescale "COLUMN=0..100"',
    'standard deviation of each question': 'not shown: means carry their interval',
    'coefficients of the driver regression':
      'not shown: shares and correlations are (betas stand in the reference tests)',
    'PLS path model, weights, rho, communality': 'no issue: the path model is outside the product',
  },
  runs: [
    {
      title: 'item means, both alphas of every scale and the link to loyalty equal R and seminr',
      command: `analyze mobi.csv ${map}`,
      inOrder: [['item-mean', '1..10', Object.values(branch(expected, 'item_mean'))]],
      rows: { 'mobi.csv': [expected['rows'], expected['rows'], 0] },
      figures: [
        ...Object.entries(branch(expected, 'item_mean')).map(([item, value]) => ({
          metric: 'item-mean',
          by: { item },
          is: { value, answers: expected['rows'] },
        })),
        ...scales.flatMap(([name, construct]) => alphaIs(construct, branch(expected, 'alpha', name))),
        ...scales
          .filter(([name]) => name in published)
          .map(([name, construct]) => ({
            metric: 'reliability',
            by: { construct },
            method: 'cronbach-alpha-standardised',
            is: { value: published[name] },
          })),
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'scale_mean', 'Satisfaction')),
        meanIs({ metric: 'repurchase-mean' }, branch(expected, 'scale_mean', 'Loyalty')),
        { metric: 'satisfaction-median', is: { value: branch(expected, 'scale_mean', 'Satisfaction')['median'] } },
        correlation('pearson', { value: pearson['r'], low: pearson['lo'], high: pearson['hi'], answers: pearson['n'] }),
        correlation('spearman', { value: branch(link, 'spearman')['rho'] }),
        ...branches('cor_scale_pearson')
          .filter(({ _row }) => String(_row) in driverNames)
          .map(({ _row, Satisfaction }) => ({
            metric: 'driver-correlation',
            by: { item: driverNames[_row as keyof typeof driverNames], of: 'satisfaction' },
            is: { value: Satisfaction },
          })),
        ...sharesAre('satisfaction', branch(expected, 'drivers_satisfaction_lmg'), driverNames),
        ...(['Image', 'Expectation', 'Quality', 'Value'] as const).map((name) =>
          meanIs({ metric: 'item-mean', by: { driver: driverNames[name] } }, branch(expected, 'scale_mean', name)),
        ),
      ],
    },
    {
      title: 'the share at 9 and 10 of one question equals R where the cut says so, and complaints have their mean',
      command: 'analyze mobi.csv --map "CUSA1=satisfaction:overall" --map "CUSCO=service" --cut satisfaction=9',
      figures: [
        shareIs({ metric: 'csat' }, branch(expected, 'cusa1_top2_9_10')),
        {
          metric: 'item-mean',
          by: { item: 'CUSCO' },
          is: { value: branch(expected, 'scale_mean', 'Complaints')['mean'], answers: expected['rows'] },
        },
      ],
    },
    {
      title: 'recalculated to 0..100 on request the scale means are those of plspm',
      command: 'analyze mobi.csv --map "CUSA*=satisfaction" --map "CUSL*=repurchase" --rescale "*=0..100"',
      figures: [
        { metric: 'satisfaction-mean', is: { value: branch(expected, 'scale_index_0_100')['Satisfaction'] } },
        { metric: 'repurchase-mean', is: { value: branch(expected, 'scale_index_0_100')['Loyalty'] } },
      ],
      says: [/Recalculated in equal steps from 1\.\.10 to 0\.\.100/],
    },
  ],
});
