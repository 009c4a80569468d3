/** Does one unit differ from the reference by more than chance explains? Exact binomial test. */
import { judgeUnits } from '../../statistics/funnel/unit-outliers.js';
import { defineMetric } from '../metric.js';

export const unitOutlier = defineMetric({
  id: 'unit-outlier',
  name: 'Unit against the reference',
  question: 'Does this unit differ from all others by more than chance explains?',
  formula:
    'share of the unit − reference (the share of all units together, or the stated target); twice the smaller exact binomial tail, p adjusted over all units compared (Holm). Of tickets by service, team and priority, and of satisfaction by account manager or split, where accounts stand behind several cases: the greater of this p and that of the rank test against all others with accounts as clusters (CR2). Of means: mean of the unit − mean of all other answers, by Welch’s t or with accounts as clusters (CR2, degrees of freedom by Satterthwaite), p the greater of it and of the rank test with accounts as clusters. Statistic and method are those of the test that decided. Of satisfaction p is doubled, since shares and means are two looks at the same units',
  limits:
    'Exact, so that small units are not accused: three of three is no outlier. Reported service levels and watermelons count cases as independent: where one customer brings many of them, or units have thousands, nearly every unit differs, and the finding is their spread. The reference holds the unit’s own cases.',
  unit: 'statistic',
  direction: 'neither',
  smallBelow: 1,
  sources: ['spiegelhalter2005', 'holm1979', 'lumleyscott2013', 'bellmccaffrey2002'],
  input: 'unit-against-reference',
  workedExample: {
    input: { unit: { name: 'A', hits: 6, trials: 10 }, reference: 0.85 },
    value: 0.6,
    inWords: '6 ÷ 10 against 0.85: 2 × P(X ≤ 6) = 0.1; share',
  },
  compute: ({ unit, reference }, { confidence }) => {
    const judged = judgeUnits([unit], { reference, adjustment: 'holm', confidence });
    if (judged.status === 'withheld') return judged;
    return judged.units[0]?.test ?? { status: 'withheld', reason: 'no-answers', answers: 0 };
  },
});
