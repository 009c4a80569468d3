/** Share of annual value held by accounts that are not satisfied or say they will go, 0..1. */
import { shareOfAmounts } from './share-of-amounts.js';
import { defineMetric } from '../metric.js';

export const revenueAtRisk = defineMetric({
  id: 'revenue-at-risk',
  name: 'Revenue at risk',
  question:
    'Which share of the annual value of our accounts is held by those who are not satisfied or say they will go?',
  formula:
    'annual value of accounts that have not left and are below the cut of satisfaction or state a low intention to stay ÷ annual value of all accounts that have not left; accounts with known satisfaction and known annual value, per currency',
  limits:
    'At risk is not lost: many accounts that are not satisfied stay. It depends on the cut. Accounts that were never asked are not in it, and may be the ones at risk.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice'],
  input: 'amounts',
  workedExample: {
    input: [
      { amount: 300, isHit: true },
      { amount: 700, isHit: false },
    ],
    value: 0.3,
    inWords: '300 ÷ 1000',
  },
  compute: (amounts) => shareOfAmounts(amounts, ({ isHit }) => isHit),
});
