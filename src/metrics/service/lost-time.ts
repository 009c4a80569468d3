/** Mean time lost, in the unit of the question, over those who answered it. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const lostTime = defineMetric({
  id: 'lost-time',
  name: 'Time lost',
  question: 'How much time did those who answered lose?',
  formula:
    'sum of the answers to the question on lost time ÷ number of answers; an answer of 0 is an answer; clustered by account where accounts answered more than once',
  limits:
    'Estimated by the people themselves, and only by those who answered this question: their share is shown beside it. A few long losses decide a mean.',
  unit: 'quantity',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 0: 1, 15: 1, 120: 1 }),
    context: { scale: { low: 0, high: 600 } },
    value: 45,
    inWords: '(0 + 15 + 120) ÷ 3',
  },
  compute: estimateScoreMean,
});
