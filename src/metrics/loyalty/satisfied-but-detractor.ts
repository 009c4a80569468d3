/** Share of answers that are satisfied and yet detractors, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const satisfiedButDetractor = defineMetric({
  id: 'satisfied-but-detractor',
  name: 'Satisfied, yet would not recommend',
  question: 'Which share is satisfied and still a detractor?',
  formula: 'responses satisfied at the cut and with recommend 0-6 ÷ responses that answered both',
  limits: 'Needs both answers from the same person.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 1, 0: 19 }),

    value: 0.05,
    inWords: '1 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
