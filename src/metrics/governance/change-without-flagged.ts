/** Figure of the responses that no rule flags − figure of all, in the unit of the figure. */
import {
  changeWithoutFlagged as changeOf,
  flaggedGroup,
  keptGroup,
} from '../../statistics/integrity/without-flagged.js';
import { withTotals } from '../../statistics/waves/panel-sums.js';
import { defineMetric } from '../metric.js';

const hits = (answers: number, total: number) => ({ answers, total, squares: total });

export const changeWithoutFlagged = defineMetric({
  id: 'change-without-flagged',
  name: 'Change without the flagged responses',
  question: 'Would the headline be another one without the responses that look careless?',
  formula:
    'figure (share satisfied, mean, NPS) of the responses that no rule flags − figure of all responses. Interval: both rest on the same answers, accounts are clusters, Taylor linearisation',
  limits:
    'Not a correction: a straight line of fives may be the truth, and without it the figure falls although nobody was careless.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['meadecraig2012', 'goldammer2024', 'binder1983'],
  input: 'flagged-part',
  workedExample: {
    input: {
      sums: withTotals([], new Map([[keptGroup, hits(8, 4)] as const, [flaggedGroup, hits(2, 2)] as const])),
      most: 1,
    },
    value: -0.1,
    inWords: '4 ÷ 8 − 6 ÷ 10',
  },
  compute: ({ sums, most }, { confidence }) => changeOf(sums, { confidence, most }),
});
