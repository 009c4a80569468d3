/** How large would a change have had to be for this sample to show it? */
import { defineMetric } from '../metric.js';
import { smallestDetectableDifference } from '../../statistics/waves/smallest-detectable.js';

export const smallestDetectableChange = defineMetric({
  id: 'smallest-detectable-change',
  name: 'Smallest detectable change',
  question: 'How large would a change have had to be for these answers to show it?',
  formula:
    '(t for the stated confidence, two-sided, + t for 80 % power) × standard error of the difference; at 95 % and many accounts 2.80 × SE',
  limits:
    'A change that is smaller may be there and go unnoticed: no detectable change is not no change. It is about one comparison, not about the adjusted p of several.',
  unit: 'statistic',
  direction: 'lower-is-better',
  unitInWords: 'points-of-figure',
  smallBelow: 1,
  sources: ['bloom1995', 'cohen1988'],
  input: 'spread',
  workedExample: {
    input: { standardError: 5, degreesOfFreedom: 60 },
    value: 14.2397541418544,
    inWords: '(2.000 + 0.848) × 5',
  },
  compute: (spread, { confidence }) => ({
    status: 'known',
    value: smallestDetectableDifference(spread, { confidence }),
    answers: spread.degreesOfFreedom + 2,
    method: 'smallest-detectable',
  }),
});
