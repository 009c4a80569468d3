/** Share of answers to one question at or above the cut, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const itemShare = defineMetric({
  id: 'item-share',
  name: 'Share of high answers to a question',
  question: 'What share of the answers to this question is high?',
  formula: 'answers at or above the cut of the scale ÷ all answers to the question',
  limits: 'The cut is a convention, printed beside the figure.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 5: 1, 4: 1, 2: 2 }),
    context: { hitFrom: 4 },
    value: 0.5,
    inWords: '(1 + 1) ÷ 4',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
