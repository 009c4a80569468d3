/** Share of responses given much faster than usual, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const speeding = defineMetric({
  id: 'speeding',
  name: 'Speeding',
  question: 'Which share of the responses was given much faster than usual?',
  formula:
    'responses that took less than 30 % of the median time of the survey ÷ responses with a time (as the file says, else end − start); from 30 times on',
  limits:
    'Some people read fast, and where questions are skipped there is less to read: a time is evidence only together with something else. Flagged, not dropped.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['leiner2019', 'goldammer2024', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 2, 0: 38 }), value: 0.05, inWords: '2 ÷ 40' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
