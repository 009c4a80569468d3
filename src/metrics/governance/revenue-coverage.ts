/** Share of the annual value of all active accounts that belongs to accounts a role was heard from. */
import { defineMetric } from '../metric.js';

export const revenueCoverage = defineMetric({
  id: 'revenue-coverage',
  name: 'Revenue coverage',
  question: 'How much of our revenue have we heard from, by role?',
  formula:
    'annual value of the active accounts with an answer from the role ÷ annual value of all active accounts, one figure a currency; accounts without an annual value are left out of both and counted',
  limits:
    'A sum over the accounts there are, not a sample: it has no interval. An account counts as heard with one answer, however old within the selection.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 0,
  sources: ['practice'],
  input: 'part-of-sum',
  workedExample: { input: { part: 300, whole: 400, cases: 5 }, value: 0.75, inWords: '300 ÷ 400' },
  compute: ({ part, whole, cases }) =>
    whole > 0
      ? { status: 'known', value: part / whole, answers: cases, method: 'count' }
      : { status: 'withheld', reason: 'no-answers', answers: cases, needed: 1 },
});
