/** Share of accounts that score us low while most of their due outcomes were reached, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const dissatisfiedButSucceeding = defineMetric({
  id: 'dissatisfied-but-succeeding',
  name: 'Dissatisfied but succeeding',
  question: 'Which accounts reach what was agreed and are dissatisfied all the same?',
  formula:
    'accounts whose mean in their latest period is at or below lowest + highest answer − cut (2 on 1..5) and with at least half of their due, measured outcomes reached ÷ accounts with known satisfaction and at least one due, measured outcome',
  limits: 'Needs agreed outcomes with targets and actuals. What was agreed may not be what they wanted; ask them.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 3, 0: 57 }), value: 0.05, inWords: '3 ÷ 60' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
