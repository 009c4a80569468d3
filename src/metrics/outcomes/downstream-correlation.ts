/** Do accounts whose own customers are satisfied score us better? Spearman's rank correlation over accounts, −1..1. */
import { spearmanOf } from '../../statistics/correlation.js';
import { defineMetric } from '../metric.js';

export const downstreamCorrelation = defineMetric({
  id: 'downstream-correlation',
  name: 'Their satisfaction and that of their customers',
  question: 'Are the accounts satisfied with us, or succeeding, whose own customers are satisfied?',
  formula:
    "Spearman's rank correlation (mid-ranks) over accounts of the latest mean satisfaction of an account's customers with its own latest mean satisfaction, or with the share of its due, measured outcomes that was reached",
  limits: 'An account is one point, whoever answered for its customers. It does not say which comes first.',
  unit: 'correlation',
  direction: 'neither',
  smallBelow: 30,
  sources: ['bonettwright2000', 'practice'],
  input: 'cross-table',
  workedExample: {
    input: {
      kind: 'cross-table',
      cells: [
        [1, 2, 1],
        [2, 1, 1],
        [3, 3, 1],
        [4, 4, 1],
      ],
    },
    value: 0.8,
    inWords: '1 − 6 × (1² + 1²) ÷ (4 × 15)',
  },
  compute: (table, context) => spearmanOf(table, context),
});
