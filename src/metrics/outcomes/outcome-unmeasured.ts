/** Share of agreed outcomes without an actual, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const outcomeUnmeasured = defineMetric({
  id: 'outcome-unmeasured',
  name: 'Outcomes not measured',
  question: 'Of how many agreed outcomes does nobody know yet whether they were reached?',
  formula:
    'outcomes without an actual (or without a target to hold it against) by the as-of date ÷ all outcomes agreed by then',
  limits: 'Holds outcomes that are not due yet as well as overdue ones; outcome-overdue counts only the latter.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'korngraubard1998'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 3, 0: 9 }), value: 0.25, inWords: '3 ÷ 12' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
