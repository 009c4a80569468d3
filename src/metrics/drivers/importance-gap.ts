/** Is a thing more important to people than they are satisfied with it? */
import { differencesOf, meanOfDifferences } from '../../statistics/paired-answers.js';
import { defineMetric } from '../metric.js';

export const importanceGap = defineMetric({
  id: 'importance-gap',
  name: 'Importance minus satisfaction',
  question: 'How far does satisfaction with this stay behind how important it is said to be?',
  formula:
    'mean of (stated importance − satisfaction) over those who answered both, asked on one scale; t interval of the differences within a response',
  limits:
    'People call nearly everything important, so compare gaps with one another, not with 0. The interval takes answers as independent: where accounts answered more than once it is too narrow.',
  unit: 'rating',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['martillajames1977', 'student1908'],
  input: 'cross-table',
  workedExample: {
    input: {
      kind: 'cross-table',
      cells: [
        [5, 3, 2],
        [4, 4, 2],
      ],
    },
    value: 1,
    inWords: '(2 × (5 − 3) + 2 × (4 − 4)) ÷ 4',
  },
  compute: (table, context) => meanOfDifferences(differencesOf(table), context),
});
