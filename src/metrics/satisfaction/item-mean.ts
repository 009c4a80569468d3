/** Mean of one question on its scale. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const itemMean = defineMetric({
  id: 'item-mean',
  name: 'Mean of a question',
  question: 'What is the average answer to this question?',
  formula: 'sum of the answers ÷ number of answers, on the scale of the question',
  limits:
    'Treats the steps of the scale as equal. Blanks, missing codes and answers outside the scale are left out and counted in the import audit.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 7: 1, 5: 2, 3: 1 }), value: 5, inWords: '(7 + 5 + 5 + 3) ÷ 4' },
  compute: (answers, context) => estimateScoreMean(answers, context),
});
