/** Share of active accounts that were asked, or heard, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const accountCoverage = defineMetric({
  id: 'account-coverage',
  name: 'Account coverage',
  question: 'Which share of our accounts was asked, and which was heard?',
  formula:
    'active accounts with an invitation (asked) or with an answer (heard) ÷ all active accounts of the customer file',
  limits:
    'One invitation or one answer is enough, whoever it is from. The accounts are all there are, not a sample: the interval speaks of accounts like these.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 9, 0: 3 }), value: 0.75, inWords: '9 ÷ 12' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
