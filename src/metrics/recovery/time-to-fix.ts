/** Days from the complaint until the fix its customer confirmed: the median by Kaplan-Meier. */
import { clusteredKaplanMeier } from '../../statistics/survival/clustered-kaplan-meier.js';
import { timeUntilLeft } from '../../statistics/survival/kaplan-meier.js';
import { defineMetric } from '../metric.js';

const fixedAfter = (time: number) => [{ time, events: 1, censored: 0 }];
const openAfter = (time: number) => [{ time, events: 0, censored: 1 }];

export const timeToFix = defineMetric({
  id: 'time-to-fix',
  name: 'Days to a confirmed fix',
  question: 'After how many days is a complaint really fixed?',
  formula:
    'Kaplan-Meier median of the days from opened_at to the closing of complaints confirmed as fixed. Not fixed up to the day of the report: open ones, and those whose customer said no. Not known after its closing: one that was closed and never asked about (censored). Log-log limits, with the variance between accounts (infinitesimal jackknife) where that is larger than Greenwood’s',
  limits:
    'The fix is dated by the closing of the ticket, not by when the customer noticed. Those never asked about are taken to be like the others, which flatters where the hopeless ones are not asked. The median is not known while fewer than half are fixed.',
  unit: 'days',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['kaplanmeier1958', 'linwei1989'],
  input: 'times',
  workedExample: {
    input: [fixedAfter(1), openAfter(2), fixedAfter(3), fixedAfter(10), openAfter(40)],
    value: 10,
    inWords: 'S(1) = 0.8; S(3) = 0.8 × (1 − 1 ÷ 3) = 0.533; S(10) = 0.533 × (1 − 1 ÷ 2) = 0.267 ≤ 0.5; t',
  },
  compute: (accounts, context) => {
    const curve = clusteredKaplanMeier(accounts, context);
    return curve.status === 'withheld' ? curve : timeUntilLeft(curve, 0.5);
  },
});
