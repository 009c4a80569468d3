/** Share of all calls solved in one contact, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const firstContactResolutionOfAll = defineMetric({
  id: 'first-contact-resolution-of-all',
  name: 'Solved at first contact, of all calls',
  question: 'How many of all calls were solved at once?',
  formula: 'contacts with solved_at_once = yes ÷ all contacts that say whether they were solved',
  limits: 'A call nobody answered counts as not solved where the export says so.',
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
