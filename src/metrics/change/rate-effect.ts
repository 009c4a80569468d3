/** How much of a change is left at the same mix of people? */
import { defineMetric } from '../metric.js';
import { shareScoring } from '../../statistics/waves/scoring.js';
import { mixAndRateOf, wavesFrom } from './wave-answers.js';

export const rateEffect = defineMetric({
  id: 'rate-effect',
  name: 'Rate effect',
  question: 'What is left of the change when the mix of people is held constant?',
  formula:
    'Kitagawa: Σ s̄·Δr over the groups, s̄ the mean of a group’s two shares of the answers, Δr its own change; together with the mix effect the whole change, without a rest. Interval by the delta method over accounts, t with accounts − 2 degrees of freedom.',
  limits:
    'It speaks of the split it is computed by. Groups that move in opposite directions can cancel: read them one by one too.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['kitagawa1955', 'binder1983'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['it', '2026Q2'], { 5: 8, 2: 2 }],
      [['finance', '2026Q2'], { 5: 2, 2: 8 }],
      [['it', '2026Q3'], { 5: 9, 2: 1 }],
      [['finance', '2026Q3'], { 5: 3, 2: 7 }],
    ]),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: 0.1,
    inWords: '½ × (0.9 − 0.8) + ½ × (0.3 − 0.2)',
  },
  compute: (waves, { confidence, hitFrom }) => {
    const parts = mixAndRateOf(waves, { scoring: waves.scoring ?? shareScoring(hitFrom), confidence });
    return 'status' in parts ? parts : parts.rate.estimate;
  },
});
