/** Did those who no longer answer differ from those who do? */
import { defineMetric } from '../metric.js';
import { meanScoring } from '../../statistics/waves/scoring.js';
import { peopleFrom, returnDifferenceOf } from './wave-answers.js';

export const returnDifference = defineMetric({
  id: 'return-difference',
  name: 'Difference of those who no longer answer',
  question: 'Did those who no longer answer say something else, while they still answered?',
  formula:
    'in the earlier period: mean (or share, or NPS) of those who did not answer again − that of those who did; accounts taken together, t with accounts − 2 degrees of freedom',
  limits:
    'A difference says that the later period misses a kind of people. None says only that they did not differ earlier. Answers of nobody known cannot be followed.',
  unit: 'rating',
  direction: 'neither',
  smallBelow: 30,
  sources: ['binder1983', 'lumley2004'],
  input: 'waves',
  workedExample: {
    input: peopleFrom(
      ['2026Q2', '2026Q3'],
      [...[5, 4, 5, 4, 5].map((answer) => [answer, 4]), ...[3, 2, 3, 2, 3].map((answer) => [answer, undefined])],
    ),
    context: { scale: { low: 1, high: 5 }, hitFrom: 4 },
    value: -2,
    inWords: '2.6 − 4.6',
  },
  compute: (waves, { confidence, scale }) =>
    returnDifferenceOf(waves, { scoring: waves.scoring ?? meanScoring(scale), confidence }).estimate,
});
