/** Median satisfaction on the scale of the question. */
import { medianOf } from '../../statistics/quantiles.js';
import { countAnswers } from '../../counts/distribution.js';
import { scoreAnswersFrom } from '../score-answers.js';
import { defineMetric } from '../metric.js';

export const satisfactionMedian = defineMetric({
  id: 'satisfaction-median',
  name: 'Median satisfaction',
  question: 'Which answer is in the middle?',
  formula: 'the middle answer, or the mean of the two middle ones (R type 7)',
  limits: 'Coarse on short scales: it often does not move when opinions do.',
  unit: 'rating',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['practice'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 5: 2, 4: 1, 2: 1 }), value: 4.5, inWords: '(4 + 5) ÷ 2' },
  compute: ({ distribution }) => {
    const value = medianOf(distribution);
    if (value === undefined) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
    return { status: 'known', value, answers: countAnswers(distribution), method: 'median' };
  },
});
