/** Whether the share of satisfied answers depends on the role once answers are weighted. */
import { raoScottTest } from '../../statistics/weights/rao-scott.js';
import { defineMetric } from '../metric.js';

export const weightedRoleDifference = defineMetric({
  id: 'weighted-role-difference',
  name: 'Difference between roles, weighted',
  question: 'Do the roles differ in their share of satisfied answers once answers are weighted?',
  formula:
    'Pearson’s X² of the weighted table of role by satisfied, ÷ the sum of its design effects, compared with an F distribution (Rao & Scott, second order; R survey::svychisq); effect: Cramér’s V',
  limits:
    'Compares shares of satisfied answers, not the whole answers as the rank test of role-difference does. With a handful of accounts p is rather too small.',
  unit: 'statistic',
  direction: 'neither',
  smallBelow: 30,
  sources: ['raoscott1984', 'lumley2004'],
  input: 'weighted-table',
  workedExample: {
    input: {
      rows: ['it', 'it', 'it', 'it', 'user', 'user', 'user', 'user'],
      columns: [1, 1, 1, 0, 1, 0, 0, 0],
      weights: [1, 1, 1, 1, 1, 1, 1, 1],
    },
    value: 1.75,
    inWords: '(8 × (3 × 3 − 1 × 1)² ÷ 4⁴) ÷ (8 ÷ 7)',
  },
  compute: (table) => raoScottTest(table),
});
