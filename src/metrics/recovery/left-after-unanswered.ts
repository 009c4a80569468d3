/** Share of accounts that left after they had tried to reach us, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const leftAfterUnanswered = defineMetric({
  id: 'left-after-unanswered',
  name: 'Left after trying to reach us',
  question: 'How many of the accounts that tried to reach us left afterwards?',
  formula:
    'accounts that left on or after the day of their longest chain of unanswered attempts (of those who got through, of their first attempt) ÷ accounts still with us on that day',
  limits:
    'Who has less time behind it has had less time to leave. Accounts in trouble call more, and leave more: leaving after calling is no proof that the call was the reason.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 1, 0: 9 }),
    value: 0.1,
    inWords: '1 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
