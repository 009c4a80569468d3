/** Do the items of one construct measure the same thing? Cronbach's alpha. */
import { cronbachAlpha } from '../../statistics/reliability.js';
import { defineMetric } from '../metric.js';

export const reliability = defineMetric({
  id: 'reliability',
  name: 'Reliability of a scale',
  question: 'Do the questions that form one scale hang together?',
  formula:
    "Cronbach's alpha: k ÷ (k − 1) × (1 − sum of item variances ÷ variance of the sum), over responses that answered all k items; standardised: from the correlations; pairwise: from all pairs of answers. McDonald's omega: 1 − Σ(1 − λ²) ÷ sum of all correlations, λ the loadings of one factor. Split half: 4 × covariance of the halves ÷ variance of the sum, best and worst of all ways of halving",
  limits:
    'Rises with the number of items; a high value does not show that the scale measures what its name says. Alpha is too low where items are unequally strong (then look at omega). Two items have no omega.',
  unit: 'correlation',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['cronbach1951', 'mcdonald1999', 'guttman1945'],
  input: 'item-moments',
  workedExample: {
    input: {
      kind: 'item-moments',
      items: ['a', 'b'],
      answers: 10,
      means: [3, 3],
      covariances: [
        [1, 0.5],
        [0.5, 1],
      ],
    },
    value: 2 / 3,
    inWords: '2 ÷ 1 × (1 − 2 ÷ 3)',
  },
  compute: (moments) => cronbachAlpha(moments),
});
