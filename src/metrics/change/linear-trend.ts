/** By how much does a figure rise or fall from period to period? */
import { defineMetric } from '../metric.js';
import { meanScoring } from '../../statistics/waves/scoring.js';
import { trendOf, wavesFrom } from './wave-answers.js';

export const linearTrend = defineMetric({
  id: 'linear-trend',
  name: 'Trend',
  question: 'By how much does the figure rise or fall from period to period, along a line?',
  formula:
    'least-squares slope over all answers, periods numbered 0, 1, 2 … in their order; standard error linearised over accounts, t with accounts − 2 degrees of freedom; test: slope = 0',
  limits: 'A line only: up and down again is no trend. Periods count as equally far apart. It needs three periods.',
  unit: 'statistic',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['2026Q1'], { 2: 5, 4: 5 }],
      [['2026Q2'], { 3: 5, 4: 5 }],
      [['2026Q3'], { 3: 5, 5: 5 }],
    ]),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: 0.5,
    inWords: '(4 − 3) ÷ 2',
  },
  compute: (waves, { confidence, scale }) =>
    trendOf(waves, { scoring: waves.scoring ?? meanScoring(scale), confidence }).estimate,
});
