/** How often a person asked is invited in the busiest stretch, on average. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const surveyLoad = defineMetric({
  id: 'survey-load',
  name: 'Survey load',
  question: 'How often is a person invited within the window, where it was most?',
  formula:
    'for each person the most invitations of all surveys within any stretch of --load-days days (90 unless stated); mean over everybody asked',
  limits:
    'It knows only the invitations that were imported. People without an id or address of their own count once for each invitation.',
  unit: 'rating',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'student1908'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 6, 2: 3, 4: 1 }),
    context: { scale: { low: 1, high: 4 } },
    value: 1.6,
    inWords: '(6 × 1 + 3 × 2 + 1 × 4) ÷ 10',
  },
  compute: (answers, context) => estimateScoreMean(answers, context),
});
