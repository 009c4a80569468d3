/** How much did those change who answered in both periods? */
import { defineMetric } from '../metric.js';
import { meanScoring } from '../../statistics/waves/scoring.js';
import { pairedChangeOf, peopleFrom } from './wave-answers.js';

export const pairedChange = defineMetric({
  id: 'paired-change',
  name: 'Change of the same people',
  question: 'How much did those change who answered in both periods?',
  formula:
    'mean over people of (mean of her answers in the later period − in the earlier); people of one account taken together: linearised over accounts, t with accounts − 1 degrees of freedom; with one person an account the paired t interval',
  limits:
    'Only about those who answered twice, who are seldom like the others; see return-difference. Below five accounts (or people) it is withheld.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['student1908', 'binder1983'],
  input: 'waves',
  workedExample: {
    input: peopleFrom(
      ['2026Q2', '2026Q3'],
      [
        [3, 4],
        [3, 4],
        [4, 4],
        [4, 5],
        [5, 5],
      ],
    ),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: 0.6,
    inWords: '(1 + 1 + 0 + 1 + 0) ÷ 5',
  },
  compute: (waves, { confidence, scale }) =>
    pairedChangeOf(waves, { scoring: waves.scoring ?? meanScoring(scale), confidence }).estimate,
});
