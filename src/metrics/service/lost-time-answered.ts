/** Share of responses that answered the question on lost time, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const lostTimeAnswered = defineMetric({
  id: 'lost-time-answered',
  name: 'Answered the question on lost time',
  question: 'For how many responses does the lost time speak?',
  formula: 'responses with an answer to the question on lost time ÷ all responses of the survey',
  limits: 'Who was never asked the question and who skipped it look alike.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 8, 0: 2 }),
    value: 0.8,
    inWords: '8 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
