/** By how much did the stated intention to buy again change between two periods? */
import { defineMetric } from '../metric.js';
import { shareScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from './wave-answers.js';

export const repurchaseChange = defineMetric({
  id: 'repurchase-change',
  name: 'Change of intention to stay',
  question: 'By how much did the share of those who would buy again (or renew) change, and is that more than chance?',
  formula:
    'share of answers in the upper part of the scale in the later period − that in the earlier. Where an account (or person) answered more than once, in one period or in both, its answers are taken together over both periods: linearised standard error, t with accounts − 2 degrees of freedom. Otherwise Newcombe’s interval and a pooled z test.',
  limits:
    'A stated intention. Two periods of one survey say that something changed, not why. Answers of people who were not asked both times are other people too: see mix-effect and return-difference. Below five accounts (or people) in a period there is no interval.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004', 'newcombe1998'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 9: 6, 2: 4 }],
      [['2026Q3'], { 9: 5, 2: 5 }],
    ]),
    context: { scale: { low: 0, high: 10 }, hitFrom: 8 },
    value: -0.1,
    inWords: '5 ÷ 10 − 6 ÷ 10',
  },
  compute: (waves, { confidence, hitFrom }) => changeOf(waves, { scoring: shareScoring(hitFrom), confidence }).estimate,
});
