/** By how much did a measure change against its baseline: the median over outcomes, +0.5 for one half more. */
import { estimateClusteredMedian, estimateMedian } from '../../statistics/interval-of-median.js';
import { scoreAnswersFrom } from '../score-answers.js';
import { defineMetric } from '../metric.js';

export const programmeGain = defineMetric({
  id: 'programme-gain',
  name: 'Change against the baseline',
  question: 'By how much did the measures change for which successful programmes claim a gain?',
  formula:
    'median over the measured outcomes whose measure matches the words of a claim of (actual − baseline) ÷ baseline; baseline above 0. Interval: two order statistics (sign test), where accounts repeat at the effective number of outcomes',
  limits:
    'The claims are quoted without a known method, sample or period. Outcomes are agreed where a gain is expected, so their change is no effect of the programme.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 10,
  sources: ['practice', 'woodruff1952'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 0.1: 1, 0.25: 1, 0.3: 1 }),
    value: 0.25,
    inWords: '(110 − 100) ÷ 100 = 0.1; (250 − 200) ÷ 200 = 0.25; (130 − 100) ÷ 100 = 0.3; median(0.1, 0.25, 0.3)',
  },
  compute: ({ distribution, clusters }, context) =>
    clusters ? estimateClusteredMedian(clusters, context) : estimateMedian(distribution, context),
});
