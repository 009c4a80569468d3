/** Share of all cases within the promise, 0..1, with the interval for units like these. */
import { attainmentOf } from '../../statistics/funnel/attainment.js';
import { defineMetric } from '../metric.js';

export const slaPooledOverUnits = defineMetric({
  id: 'sla-pooled-over-units',
  name: 'Promise kept, all cases, interval over units',
  question: 'How sure is the share of all cases, when cases of one unit are alike?',
  formula:
    'the value of sla-pooled; Wilson interval at the effective number of cases, units as clusters, t with units − 1 degrees of freedom',
  limits:
    'Units are taken as a sample of units like them. With a handful of units the interval is wide, and rightly so. Withheld for a single unit.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['korngraubard1998'],
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
    return attainment.status === 'withheld' ? attainment : attainment.pooledOverUnits;
  },
});
