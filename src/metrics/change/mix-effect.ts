/** How much of a change comes from other people answering? */
import { defineMetric } from '../metric.js';
import { shareScoring } from '../../statistics/waves/scoring.js';
import { mixAndRateOf, wavesFrom } from './wave-answers.js';

export const mixEffect = defineMetric({
  id: 'mix-effect',
  name: 'Mix effect',
  question: 'How much of the change comes only from another mix of people answering?',
  formula:
    'Kitagawa: Σ r̄·Δs over the groups, r̄ the mean of a group’s two values, Δs the change of its share of the answers; together with the rate effect the whole change, without a rest. Interval by the delta method over accounts, t with accounts − 2 degrees of freedom.',
  limits:
    'It speaks of the split it is computed by; another split gives another mix effect. A group in one of the two periods only counts as mix.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['kitagawa1955', 'binder1983'],
  input: 'waves',
  workedExample: {
    input: wavesFrom([
      [['it', '2026Q2'], { 5: 8, 2: 2 }],
      [['finance', '2026Q2'], { 5: 2, 2: 8 }],
      [['it', '2026Q3'], { 5: 12, 2: 3 }],
      [['finance', '2026Q3'], { 5: 1, 2: 4 }],
    ]),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: 0.15,
    inWords: '(0.8 − 0.2) × (15 ÷ 20 − 10 ÷ 20)',
  },
  compute: (waves, { confidence, hitFrom }) => {
    const parts = mixAndRateOf(waves, { scoring: waves.scoring ?? shareScoring(hitFrom), confidence });
    return 'status' in parts ? parts : parts.mix.estimate;
  },
});
