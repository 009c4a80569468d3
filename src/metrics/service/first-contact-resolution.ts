/** Share of answered calls solved in one contact, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const firstContactResolution = defineMetric({
  id: 'first-contact-resolution',
  name: 'Solved at first contact, of answered calls',
  question: 'How many of the answered calls were solved at once?',
  formula: 'answered contacts with solved_at_once = yes ÷ answered contacts that say whether they were solved',
  limits: 'As whoever answered wrote it down; the customer may think otherwise and call again.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 8, 0: 2 }),
    value: 0.8,
    inWords: '8 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
