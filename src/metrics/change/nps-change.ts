/** By how much did the Net Promoter Score change between two periods? */
import { defineMetric } from '../metric.js';
import { netScoring } from '../../statistics/waves/scoring.js';
import { changeOf, wavesFrom } from './wave-answers.js';

export const npsChange = defineMetric({
  id: 'nps-change',
  name: 'Change of NPS',
  question: 'By how many points did NPS change, and is that more than chance?',
  formula:
    'NPS of the later period − that of the earlier. Where an account (or person) answered more than once, in one period or in both, its answers are taken together over both periods: linearised standard error, t with accounts − 2 degrees of freedom. Otherwise the adjusted Wald interval of a difference and a z test.',
  limits:
    'Two periods of one survey say that something changed, not why. Answers of people who were not asked both times are other people too: see mix-effect and return-difference. Below five accounts (or people) in a period there is no interval.',
  unit: 'score',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['rocks2016', 'binder1983', 'lumley2004'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q2'], { 10: 5, 8: 2, 3: 3 }],
      [['2026Q3'], { 10: 6, 8: 2, 3: 2 }],
    ]),
    value: 20,
    inWords: '40 − 20',
  },
  compute: (waves, { confidence }) => changeOf(waves, { scoring: netScoring, confidence }).estimate,
});
