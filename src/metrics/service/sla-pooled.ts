/** Share of all cases within the promise, 0..1, as if each case were independent. */
import { attainmentOf } from '../../statistics/funnel/attainment.js';
import { defineMetric } from '../metric.js';

export const slaPooled = defineMetric({
  id: 'sla-pooled',
  name: 'Promise kept, all cases together',
  question: 'Of all cases together, how many were within the promise?',
  formula:
    'sum of cases within the promise ÷ sum of cases, over all records. Where the export counts misses: (cases − missed) ÷ cases. Wilson interval as if cases were independent',
  limits:
    'Large units decide it. With many cases the interval is narrow and says how exactly was counted, not what comes next: see sla-pooled-over-units.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'unit-counts',
  workedExample: {
    input: [
      { name: 'A', hits: 90, trials: 100 },
      { name: 'B', hits: 5, trials: 10 },
    ],
    value: 95 / 110,
    inWords: '(90 + 5) ÷ (100 + 10)',
  },
  compute: (units, context) => {
    const attainment = attainmentOf(units, context);
    return attainment.status === 'withheld' ? attainment : attainment.pooled;
  },
});
