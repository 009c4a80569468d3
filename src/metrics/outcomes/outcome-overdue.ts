/** Share of due outcomes that nobody measured, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const outcomeOverdue = defineMetric({
  id: 'outcome-overdue',
  name: 'Outcomes overdue',
  question: 'How many agreed outcomes are past their date without a measurement?',
  formula: 'outcomes with due_on on or before the as-of date and no actual ÷ outcomes due by then',
  limits: 'Late measurement and failure look the same until somebody measures.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 8 }),
    value: 0.2,
    inWords: '2 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
