/** Days from the agreement until the outcome was shown to be reached: the median by Kaplan-Meier. */
import { clusteredKaplanMeier } from '../../statistics/survival/clustered-kaplan-meier.js';
import { timeUntilLeft } from '../../statistics/survival/kaplan-meier.js';
import { defineMetric } from '../metric.js';

const reachedAfter = (time: number) => [{ time, events: 1, censored: 0 }];
const openAfter = (time: number) => [{ time, events: 0, censored: 1 }];

export const timeToValue = defineMetric({
  id: 'time-to-value',
  name: 'Time to value',
  question: 'How many days after the agreement is an outcome shown to be reached?',
  formula:
    'Kaplan-Meier median of the days from agreed_on to measured_on; an outcome without a reached measurement by the as-of date counts as not yet reached up to that day (censored). Interval: where the log-log limits cross one half, with the variance between accounts (infinitesimal jackknife) where that is larger than Greenwood’s',
  limits:
    'An outcome is known to be reached only on the day somebody measured it, so late measuring looks like late success. Customers who left stay in it as not reached. The median is not known while fewer than half are reached.',
  unit: 'days',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'kaplanmeier1958', 'linwei1989'],
  input: 'times',
  workedExample: {
    input: [reachedAfter(100), openAfter(120), reachedAfter(150), reachedAfter(200), openAfter(240)],
    value: 200,
    inWords:
      'S(100) = 1 − 1 ÷ 5 = 0.8; S(150) = 0.8 × (1 − 1 ÷ 3) = 0.533; S(200) = 0.533 × (1 − 1 ÷ 2) = 0.267 ≤ 0.5; t',
  },
  compute: (accounts, context) => {
    const curve = clusteredKaplanMeier(accounts, context);
    return curve.status === 'withheld' ? curve : timeUntilLeft(curve, 0.5);
  },
});
