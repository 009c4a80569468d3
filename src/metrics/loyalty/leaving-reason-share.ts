/** Share of departures with a reason, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const leavingReasonShare = defineMetric({
  id: 'leaving-reason-share',
  name: 'Reasons for leaving',
  question: 'Why did accounts leave, as far as a reason was recorded?',
  formula: 'accounts that left for this reason ÷ accounts that left and for which a reason is recorded',
  limits: 'The reason the account team wrote down, often the one least embarrassing. One reason an account.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 7, 0: 3 }),
    value: 0.7,
    inWords: '7 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
