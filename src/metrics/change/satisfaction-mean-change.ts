/** By how much did mean satisfaction change between two periods? */
import { defineMetric } from '../metric.js';
import { meanScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from './wave-answers.js';

export const satisfactionMeanChange = defineMetric({
  id: 'satisfaction-mean-change',
  name: 'Change of mean satisfaction',
  question: 'By how much did mean satisfaction change, and is that more than chance?',
  formula:
    'mean of the later period − that of the earlier, on the scale of the answers. Where an account (or person) answered more than once, in one period or in both, its answers are taken together over both periods: linearised standard error, t with accounts − 2 degrees of freedom. Otherwise Welch’s t interval.',
  limits:
    'Two periods of one survey say that something changed, not why. Answers of people who were not asked both times are other people too: see mix-effect and return-difference. Below five accounts (or people) in a period there is no interval.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004', 'welch1947'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 3: 5, 4: 5 }],
      [['2026Q3'], { 4: 5, 5: 5 }],
    ]),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: 1,
    inWords: '4.5 − 3.5',
  },
  compute: (waves, { confidence, scale }) => changeOf(waves, { scoring: meanScoring(scale), confidence }).estimate,
});
