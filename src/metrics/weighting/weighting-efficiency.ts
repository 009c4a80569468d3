/** What share of the answers a weighting leaves. */
import { costOf } from '../weighted-scores.js';
import { defineMetric } from '../metric.js';

export const weightingEfficiency = defineMetric({
  id: 'weighting-efficiency',
  name: 'Efficiency of the weighting',
  question: 'What share of the answers is left after the inequality of the weights is paid for?',
  formula: 'effective number of answers ÷ number of answers',
  limits: 'Says nothing about whether the weights are right. Below about 50 % a few answers decide the figure.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['kish1992'],
  input: 'weighted-answers',
  workedExample: { input: { values: [1, 1, 0, 0], weights: [3, 3, 1, 1] }, value: 0.8, inWords: '3.2 ÷ 4' },
  compute: (sample) => {
    const cost = costOf(sample);
    if (cost.status === 'withheld') return cost;
    return { status: 'known', value: 1 / cost.designEffect, answers: cost.answers, method: 'kish' };
  },
});
