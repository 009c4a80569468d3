/** Mean willingness to recommend on the scale of the question. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const recommendMean = defineMetric({
  id: 'recommend-mean',
  name: 'Mean recommendation',
  question: 'How likely are those who answered to recommend us, on average?',
  formula: 'sum of the answers ÷ number of answers, on the scale of the question',
  limits: 'A stated intention, not a recommendation made.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 10: 2, 6: 1, 2: 1 }), value: 7, inWords: '(10 + 10 + 6 + 2) ÷ 4' },
  compute: (answers, context) => estimateScoreMean(answers, context),
});
