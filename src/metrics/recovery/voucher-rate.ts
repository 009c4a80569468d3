/** Share of complaints that were answered with a voucher, refund or gift, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const voucherRate = defineMetric({
  id: 'voucher-rate',
  name: 'Complaints compensated (voucher rate)',
  question: 'How many complaints were answered with a voucher, refund or gift?',
  formula:
    'complaints with compensated = yes or a compensation_amount above 0 ÷ complaints that say whether they were compensated',
  limits: 'Compensated is not fixed: see compensated-not-fixed. High is neither good nor bad by itself.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 3, 0: 7 }),
    value: 0.3,
    inWords: '3 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
