/** Do roles answer differently? Kruskal-Wallis over the roles, with epsilon squared as effect. */
import { kruskalWallis } from '../../statistics/compare-groups.js';
import { distributionFrom } from '../score-answers.js';
import { defineMetric } from '../metric.js';

export const roleDifference = defineMetric({
  id: 'role-difference',
  name: 'Difference between roles',
  question: 'Do the roles answer differently, beyond what chance explains?',
  formula:
    'Kruskal-Wallis H with tie correction over the roles; pairs by Mann-Whitney with Holm-adjusted p; where accounts answered more than once, both design-based: Wald W of the mean rank scores, answers of one account taken together, corrected for few accounts (CR2 variance, approximate Hotelling F); beside the ranks, each figure of the table by the mean score test (the figure itself in place of ranks), where accounts answered more than once as a generalised score test over accounts (statistic F, variance around the mean of all answers, without CR2), p adjusted by Holm',
  limits:
    'With thousands of answers tiny differences are significant: look at the effect size of the pairs too. Where accounts repeat, a group needs answers from five accounts. When a single figure is withheld because of this test: crm-sat explain headline',
  unit: 'statistic',
  direction: 'neither',
  smallBelow: 5,
  sources: [
    'kruskalwallis1952',
    'lumleyscott2013',
    'tiptonpustejovsky2015',
    'bellmccaffrey2002',
    'romano2006',
    'landis1978',
    'boos1992',
  ],
  input: 'groups',
  workedExample: {
    input: [distributionFrom({ 1: 1, 2: 1, 3: 1 }), distributionFrom({ 4: 1, 5: 1, 6: 1 })],
    value: 27 / 7,
    inWords: '12 ÷ (6 × 7) × (6² ÷ 3 + 15² ÷ 3) − 3 × 7 = 3.857',
  },
  compute: (groups) => kruskalWallis(groups),
});
