/** Mean stated intention to buy again on the scale of the question. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const repurchaseMean = defineMetric({
  id: 'repurchase-mean',
  name: 'Mean repurchase intention',
  question: 'How likely are those who answered to buy again, on average?',
  formula: 'sum of the answers ÷ number of answers, on the scale of the question',
  limits: 'A stated intention. A customer who cannot leave also says yes.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 5: 2, 4: 1, 2: 1 }), value: 4, inWords: '(5 + 5 + 4 + 2) ÷ 4' },
  compute: (answers, context) => estimateScoreMean(answers, context),
});
