/** Share of one option among the answers to a question with a single choice, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const optionShare = defineMetric({
  id: 'option-share',
  name: 'Share of an option',
  question: 'What share of those who answered this question chose this option?',
  formula: 'responses with this option ÷ responses with any option of the question; blanks are in neither',
  limits: 'A kept column may be a question or something the tool wrote; the figure counts it either way.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 3, 0: 5 }), value: 0.375, inWords: '3 ÷ (3 + 5)' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
