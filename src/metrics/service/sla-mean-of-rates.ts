/** Mean of the units’ shares within the promise, 0..1, each unit counting once. */
import { attainmentOf } from '../../statistics/funnel/attainment.js';
import { defineMetric } from '../metric.js';

export const slaMeanOfRates = defineMetric({
  id: 'sla-mean-of-rates',
  name: 'Promise kept, mean of the units',
  question: 'How well does a unit keep its promise, each unit counting once?',
  formula: 'mean over units of (cases within the promise ÷ cases), t interval over units',
  limits:
    'Answers another question than sla-pooled: a unit of three cases counts as one of three thousand. Where the two differ, large units do better or worse than small ones.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['student1908'],
  input: 'unit-counts',
  workedExample: {
    input: [
      { name: 'A', hits: 90, trials: 100 },
      { name: 'B', hits: 5, trials: 10 },
    ],
    value: 0.7,
    inWords: '(90 ÷ 100 + 5 ÷ 10) ÷ 2',
  },
  compute: (units, context) => {
    const attainment = attainmentOf(units, context);
    return attainment.status === 'withheld' ? attainment : attainment.meanOfRates;
  },
});
