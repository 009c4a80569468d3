/** By how much did the share of tickets solved in time change between two periods? */
import { shareScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from '../change/wave-answers.js';
import { defineMetric } from '../metric.js';

export const slaAttainmentChange = defineMetric({
  id: 'sla-attainment-change',
  name: 'Change of the promise kept',
  question: 'Was the promise kept more or less often than in an earlier period, and is that more than chance?',
  formula:
    'share in time of the later period − that of the earlier; tickets closed in each period, and with them, as a second figure, those open past their time at its end. Where a customer has several tickets these are taken together over both periods: linearised standard error, t with customers − 2 degrees of freedom. Otherwise Newcombe’s interval and a pooled z test',
  limits:
    'Two periods say that something changed, not why: another mix of tickets changes it too. A ticket open past its time at both ends counts in both. Below five customers in a period there is no interval.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004', 'newcombe1998'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 1: 6, 0: 4 }],
      [['2026Q3'], { 1: 9, 0: 1 }],
    ]),
    value: 0.3,
    inWords: '9 ÷ 10 − 6 ÷ 10',
  },
  compute: (waves, { confidence }) => changeOf(waves, { scoring: shareScoring(1), confidence }).estimate,
});
