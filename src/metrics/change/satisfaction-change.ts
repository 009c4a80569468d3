/** By how much did the share of satisfied answers change between two periods? */
import { defineMetric } from '../metric.js';
import { shareScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from './wave-answers.js';

export const satisfactionChange = defineMetric({
  id: 'satisfaction-change',
  name: 'Change of satisfaction',
  question: 'By how much did the share of satisfied answers change, and is that more than chance?',
  formula:
    'share of satisfied answers of the later period − that of the earlier. Where an account (or person) answered more than once, in one period or in both, its answers are taken together over both periods: linearised standard error, t with accounts − 2 degrees of freedom. Otherwise Newcombe’s interval and a pooled z test.',
  limits:
    'Two periods of one survey say that something changed, not why. Answers of people who were not asked both times are other people too: see mix-effect and return-difference. Below five accounts (or people) in a period there is no interval.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004', 'newcombe1998'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 5: 6, 2: 4 }],
      [['2026Q3'], { 5: 8, 2: 2 }],
    ]),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: 0.2,
    inWords: '8 ÷ 10 − 6 ÷ 10',
  },
  compute: (waves, { confidence, hitFrom }) => changeOf(waves, { scoring: shareScoring(hitFrom), confidence }).estimate,
});
