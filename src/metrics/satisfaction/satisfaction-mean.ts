/** Mean satisfaction on the scale of the question. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const satisfactionMean = defineMetric({
  id: 'satisfaction-mean',
  name: 'Mean satisfaction',
  question: 'How satisfied are those who answered, on average?',
  formula: 'sum of the answers ÷ number of answers, on the scale of the question',
  limits: 'Treats the steps of the scale as equal. A mean of 3.5 can be everybody at 3 or 4, or two camps at 1 and 5.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 5: 2, 4: 1, 2: 1 }), value: 4, inWords: '(5 + 5 + 4 + 2) ÷ 4' },
  compute: (answers, context) => estimateScoreMean(answers, context),
});
