/** Share of compensated, closed complaints that nobody confirmed as fixed, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const compensatedNotFixed = defineMetric({
  id: 'compensated-not-fixed',
  name: 'Compensated, not confirmed as fixed',
  question: 'How many complaints were paid off without a confirmed fix?',
  formula: 'compensated, closed complaints without confirmed_fixed = yes ÷ compensated, closed complaints',
  limits:
    'Not confirmed is not the same as not fixed: perhaps nobody asked. Where customers said no, or came back, it is.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 4, 0: 1 }),
    value: 0.8,
    inWords: '4 ÷ 5',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
