/** Share of units at or above the promised share, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const unitsMeetingTarget = defineMetric({
  id: 'units-meeting-target',
  name: 'Units that keep the promised share',
  question: 'How many units are within the promise as often as was agreed?',
  formula: 'units whose share of cases within the promise is at or above the target ÷ units with cases',
  limits: 'A small unit meets or misses a target by luck: see units-below-target.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 3, 0: 7 }),
    value: 0.3,
    inWords: '3 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
