/** Share of accounts that bought again, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const repeatPurchaseShare = defineMetric({
  id: 'repeat-purchase-share',
  name: 'Bought again',
  question: 'Which share of accounts bought again or renewed after they were asked?',
  formula:
    'accounts with a repeat purchase, upgrade or renewal after their first answers ÷ accounts with answers and any revenue record; without revenue records ÷ accounts with a renewal decided after their first answers',
  limits: 'Buying again is not choosing again: who cannot leave buys too. A first purchase does not count.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 12, 0: 8 }),
    value: 0.6,
    inWords: '12 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
