/** By how much did the response rate change between two periods? */
import { shareScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from '../change/wave-answers.js';
import { defineMetric } from '../metric.js';

export const responseRateChange = defineMetric({
  id: 'response-rate-change',
  name: 'Change of the response rate',
  question: 'Did people answer more or less often than in an earlier period, and is that more than chance?',
  formula:
    'RR2 of AAPOR of the invitations sent in the later period − that of the earlier. Where an account (or person) has several invitations these are taken together over both periods: linearised standard error, t with accounts − 2 degrees of freedom. Otherwise Newcombe’s interval and a pooled z test',
  limits:
    'Invitations sent shortly before the data end had less time to be answered. Whom a period asked may have changed as well as who answers.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['aapor2023', 'binder1983', 'lumley2004', 'newcombe1998'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 1: 5, 0: 5 }],
      [['2026Q3'], { 1: 4, 0: 6 }],
    ]),
    value: -0.1,
    inWords: '4 ÷ 10 − 5 ÷ 10',
  },
  compute: (waves, { confidence }) => changeOf(waves, { scoring: shareScoring(1), confidence }).estimate,
});
