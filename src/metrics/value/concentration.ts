/** Share of annual value held by the largest fifth of the accounts, 0..1. */
import { shareOfAmounts } from './share-of-amounts.js';
import { defineMetric } from '../metric.js';

export const concentration = defineMetric({
  id: 'concentration',
  name: 'Concentration of revenue',
  question: 'Which share of the annual value do the largest fifth of the accounts hold?',
  formula:
    'annual value of the largest 20 % of accounts (rounded up) ÷ annual value of all accounts that have not left and have a known annual value, per currency',
  limits:
    'The saying that 20 % of customers bring 80 % of revenue is a claim, not a law. Contract value is not profit.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['practice'],
  input: 'amounts',
  workedExample: {
    input: [500, 200, 100, 100, 100].map((amount) => ({ amount, isHit: false })),
    value: 0.5,
    inWords: '500 ÷ 1000: one of five accounts',
  },
  compute: (amounts) => {
    const largest = new Set(amounts.toSorted((a, b) => b.amount - a.amount).slice(0, Math.ceil(amounts.length / 5)));
    return shareOfAmounts(amounts, (one) => largest.has(one));
  },
});
