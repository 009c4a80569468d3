/** The share of a group once answers are weighted to known margins. */
import { weightedMeanOf } from '../../statistics/weights/weighted-mean.js';
import { defineMetric } from '../metric.js';

export const weightedMargin = defineMetric({
  id: 'weighted-margin',
  name: 'Share of a group after weighting',
  question: 'Do the weighted answers hold each group in its known share?',
  formula: 'sum of the weights of the group ÷ sum of all weights, measured again after weights were cut at the cap',
  limits:
    'Meeting known shares of groups does not make those who answered speak for those who did not: within a group they may still differ.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['demingstephan1940', 'debellkrosnick2009'],
  input: 'weighted-answers',
  workedExample: { input: { values: [1, 0, 0], weights: [2, 1, 1] }, value: 0.5, inWords: '2 ÷ (2 + 1 + 1)' },
  compute: (sample) => {
    const found = weightedMeanOf(sample);
    if ('status' in found) return found;
    return { status: 'known', value: found.value, answers: found.answers, method: 'raking' };
  },
});
