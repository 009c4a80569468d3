/** Share of accounts that are satisfied while most of their due outcomes were missed, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const satisfiedButFailing = defineMetric({
  id: 'satisfied-but-failing',
  name: 'Satisfied but failing',
  question: 'Which accounts are satisfied and do not succeed?',
  formula:
    'accounts satisfied at the cut in their latest period and with fewer than half of their due, measured outcomes reached ÷ accounts with known satisfaction and at least one due, measured outcome',
  limits: 'Needs agreed outcomes with targets and actuals. It names where to look, not why.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 38 }),

    value: 0.05,
    inWords: '2 ÷ 40',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
