/** How closely do satisfaction and stated loyalty go together? Spearman's rank correlation, −1..1. */
import { spearmanOf } from '../../statistics/correlation.js';
import { defineMetric } from '../metric.js';

export const satisfactionLoyaltyCorrelation = defineMetric({
  id: 'satisfaction-loyalty-correlation',
  name: 'Satisfaction and loyalty together',
  question: 'Do the satisfied also say they will stay, or is the link weak or reversed here?',
  formula:
    "Spearman's rank correlation (mid-ranks) of satisfaction with repurchase, renewal or, failing both, recommendation; Pearson's beside it; where accounts answered more than once the interval is measured over accounts (Fisher's z with each account left out in turn; t with the degrees of freedom that the accounts' sizes leave)",
  limits:
    'Both answers come from the same person at the same moment, which inflates the link. It is not evidence that satisfaction keeps customers.',
  unit: 'correlation',
  direction: 'neither',
  smallBelow: 30,
  sources: ['bonettwright2000', 'efronstein1981', 'bellmccaffrey2002', 'jonessasser1995'],
  input: 'cross-table',
  workedExample: {
    input: {
      kind: 'cross-table',
      cells: [
        [1, 1, 1],
        [2, 2, 1],
        [3, 4, 1],
        [4, 3, 1],
        [5, 5, 1],
      ],
    },
    value: 0.9,
    inWords: '1 − 6 × (1² + 1²) ÷ (5 × 24)',
  },
  compute: (table, context) => spearmanOf(table, context),
});
