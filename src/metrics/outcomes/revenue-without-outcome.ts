/** Share of the annual value that comes from accounts without an agreed outcome, 0..1, per currency. */
import { defineMetric } from '../metric.js';

export const revenueWithoutOutcome = defineMetric({
  id: 'revenue-without-outcome',
  name: 'Revenue without an agreed outcome',
  question: 'Which share of the annual value comes from customers with whom nothing was agreed?',
  formula:
    'sum of annual_value of the customers still with us without an agreed outcome ÷ sum of annual_value of all customers still with us, for each currency apart; a sum, so without an interval',
  limits: 'Customers whose annual value is not in the customer file are in neither sum; they are counted.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 1,
  sources: ['practice'],
  input: 'part-of-money',
  workedExample: { input: { part: 30_000, whole: 120_000, accounts: 8 }, value: 0.25, inWords: '30,000 ÷ 120,000' },
  compute: ({ part, whole, accounts }) =>
    whole > 0
      ? { status: 'known', value: part / whole, answers: accounts, method: 'count' }
      : { status: 'withheld', reason: accounts === 0 ? 'no-answers' : 'no-variation', answers: accounts },
});
