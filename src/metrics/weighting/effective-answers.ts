/** How many equally weighted answers the weighted ones are worth. */
import { costOf } from '../weighted-scores.js';
import { defineMetric } from '../metric.js';

export const effectiveAnswers = defineMetric({
  id: 'effective-answers',
  name: 'Effective number of answers',
  question: 'How many equally weighted answers are these weighted ones worth?',
  formula: '(sum of the weights)² ÷ sum of the squared weights',
  limits:
    'Counts only what the inequality of the weights costs; that answers of one account resemble each other is in the intervals.',
  unit: 'count',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['kish1992'],
  input: 'weighted-answers',
  workedExample: {
    input: { values: [1, 1, 0, 0], weights: [3, 3, 1, 1] },
    value: 3.2,
    inWords: '8² ÷ (9 + 9 + 1 + 1)',
  },
  compute: (sample) => {
    const cost = costOf(sample);
    if (cost.status === 'withheld') return cost;
    return { status: 'known', value: cost.effectiveAnswers, answers: cost.answers, method: 'kish' };
  },
});
