/** Share of customers asked about their complaint who confirmed the fix, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const fixedConfirmedOfAsked = defineMetric({
  id: 'fixed-confirmed-of-asked',
  name: 'Confirmed as fixed, of those asked',
  question: 'How many of the customers who were asked confirmed the fix?',
  formula: 'closed complaints with confirmed_fixed = yes ÷ closed complaints with confirmed_fixed = yes or no',
  limits: 'Who is asked is chosen by somebody, and who is unhappy may not answer.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 6, 0: 2 }),
    value: 0.75,
    inWords: '6 ÷ 8',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
