/** How much of the agreed way from baseline to target was gone: the median over outcomes, 1 at the target. */
import { estimateClusteredMedian, estimateMedian } from '../../statistics/interval-of-median.js';
import { scoreAnswersFrom } from '../score-answers.js';
import { defineMetric } from '../metric.js';

export const outcomeAttainment = defineMetric({
  id: 'outcome-attainment',
  name: 'Attainment of outcomes',
  question: 'How much of the agreed way from baseline to target was gone?',
  formula:
    'median over outcomes of (actual − baseline) ÷ (target − baseline): 1 at the target, above 1 beyond it, below 0 where it went the wrong way; neither is cut off. Interval: two order statistics (sign test); where accounts repeat at the effective number of outcomes, outcomes of one account taken together',
  limits:
    'Not computed for an outcome without baseline, target or actual, with a target equal to its baseline, with a stated direction that its target contradicts, or with a value of so different a size that its unit is in doubt; these are counted. A target set low is attained easily.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 10,
  sources: ['practice', 'woodruff1952'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ [-0.2]: 1, 0.5: 1, 1.3: 1 }),
    value: 0.5,
    inWords:
      '(48 − 50) ÷ (60 − 50) = −0.2; (55 − 50) ÷ (60 − 50) = 0.5; (37 − 50) ÷ (40 − 50) = 1.3; median(−0.2, 0.5, 1.3)',
  },
  compute: ({ distribution, clusters }, context) =>
    clusters ? estimateClusteredMedian(clusters, context) : estimateMedian(distribution, context),
});
