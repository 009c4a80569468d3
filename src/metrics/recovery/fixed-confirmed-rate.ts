/** Share of closed complaints whose customer confirmed the fix, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const fixedConfirmedRate = defineMetric({
  id: 'fixed-confirmed-rate',
  name: 'Complaints confirmed as fixed',
  question: 'How many closed complaints did the customer confirm as fixed?',
  formula: 'closed complaints with confirmed_fixed = yes ÷ closed complaints; where nobody asked, nobody confirmed',
  limits: 'Low where customers are not asked: see fixed-confirmed-of-asked for those who were.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 6, 0: 4 }),
    value: 0.6,
    inWords: '6 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
