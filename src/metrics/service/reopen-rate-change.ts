/** By how much did the share of tickets opened again change between two periods? */
import { shareScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from '../change/wave-answers.js';
import { defineMetric } from '../metric.js';

export const reopenRateChange = defineMetric({
  id: 'reopen-rate-change',
  name: 'Change of tickets opened again',
  question: 'Were tickets opened again more or less often than in an earlier period, and is that more than chance?',
  formula:
    'share opened again of the tickets closed in the later period − that of the earlier. Where a customer has several tickets these are taken together over both periods: linearised standard error, t with customers − 2 degrees of freedom. Otherwise Newcombe’s interval and a pooled z test',
  limits:
    'How often a ticket was opened again is known as of the export: those of the later period had less time to be opened again. Below five customers in a period there is no interval.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004', 'newcombe1998'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 1: 1, 0: 9 }],
      [['2026Q3'], { 1: 3, 0: 7 }],
    ]),
    value: 0.2,
    inWords: '3 ÷ 10 − 1 ÷ 10',
  },
  compute: (waves, { confidence }) => changeOf(waves, { scoring: shareScoring(1), confidence }).estimate,
});
