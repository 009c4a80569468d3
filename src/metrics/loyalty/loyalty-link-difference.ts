/** Is the link of satisfaction and loyalty the same in all groups? A test. */
import { correlationHeterogeneity } from '../../statistics/correlation-heterogeneity.js';
import { defineMetric } from '../metric.js';

export const loyaltyLinkDifference = defineMetric({
  id: 'loyalty-link-difference',
  name: 'Whether the link differs between groups',
  question: 'Is satisfaction tied to loyalty more closely in some industries or segments than in others?',
  formula:
    "Cochran's Q on Fisher's z of Spearman's correlation of each group, weights 1 ÷ SE²; where accounts answered more than once errors are measured over accounts, each left out in turn, and Q is compared with F as in the approximate Hotelling test; effect: I² = (Q − df) ÷ Q",
  limits:
    'Needs two groups of 30 answers and five accounts each. No difference found is not equality: small groups have wide intervals. With ten accounts a group the test is cautious: it finds a difference where there is none less often than 5 % of the time.',
  unit: 'statistic',
  direction: 'neither',
  smallBelow: 60,
  sources: ['cochran1954', 'efronstein1981', 'tiptonpustejovsky2015'],
  input: 'pair-groups',
  workedExample: {
    input: [
      {
        table: {
          kind: 'cross-table',
          cells: [
            [1, 1, 2],
            [1, 2, 1],
            [2, 1, 1],
            [2, 2, 2],
          ],
        },
      },
      {
        table: {
          kind: 'cross-table',
          cells: [
            [1, 1, 2],
            [1, 2, 1],
            [2, 1, 1],
            [2, 2, 2],
          ],
        },
      },
    ],
    value: 0,
    inWords: 'Q: 2 × (z − z)² ÷ SE²',
  },
  compute: (groups) => correlationHeterogeneity(groups, 'spearman'),
});
