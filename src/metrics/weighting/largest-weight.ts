/** How much the heaviest answer counts, against an average one. */
import { costOf } from '../weighted-scores.js';
import { totalWeight } from '../../statistics/weights/weighted-sample.js';
import { defineMetric } from '../metric.js';

export const largestWeight = defineMetric({
  id: 'largest-weight',
  name: 'Largest weight',
  question: 'How many average answers does the heaviest one count for?',
  formula: 'largest weight ÷ mean weight',
  limits:
    'Raking cuts weights at five times the mean (DeBell & Krosnick); annual values and the weights responses came with are not cut.',
  unit: 'statistic',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['debellkrosnick2009', 'kish1992'],
  input: 'weighted-answers',
  workedExample: { input: { values: [1, 1, 0, 0], weights: [3, 3, 1, 1] }, value: 1.5, inWords: '3 ÷ (8 ÷ 4)' },
  compute: (sample) => {
    const cost = costOf(sample);
    if (cost.status === 'withheld') return cost;
    const largest = sample.weights.reduce((most, weight) => Math.max(most, weight), 0);
    return {
      status: 'known',
      value: largest / (totalWeight(sample) / cost.answers),
      answers: cost.answers,
      method: 'kish',
    };
  },
});
