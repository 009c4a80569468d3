/** Share of accounts that left after they were asked, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const departureRate = defineMetric({
  id: 'departure-rate',
  name: 'Accounts that left',
  question: 'Which share of accounts left after they were asked?',
  formula:
    'accounts that left between their first answers and the day of the report ÷ accounts with answers of which it is known whether they left',
  limits:
    'Accounts are followed for unequal times; survival takes that into account. An account that left before it answered is not in it.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 3, 0: 17 }),
    value: 0.15,
    inWords: '3 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
