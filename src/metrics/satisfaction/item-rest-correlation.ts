/** Does an item go with the others of its scale? */
import { itemRestCorrelations } from '../../statistics/item-analysis.js';
import { defineMetric } from '../metric.js';

export const itemRestCorrelation = defineMetric({
  id: 'item-rest-correlation',
  name: 'Item-rest correlation',
  question: 'Does this question measure the same as the others of its scale?',
  formula: 'correlation of the item with the sum of the other items, over responses that answered all of them',
  limits:
    'Below 0 the item may be asked the other way round, or be read as another one; which of the two nobody can tell from the numbers. Of two items it is their correlation.',
  unit: 'correlation',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['cronbach1951', 'pearson1895'],
  input: 'scale-item',
  workedExample: {
    input: {
      moments: {
        kind: 'item-moments',
        items: ['a', 'b'],
        answers: 10,
        means: [3, 3],
        covariances: [
          [4, 1],
          [1, 1],
        ],
      },
      item: 'a',
    },
    value: 0.5,
    inWords: '1 ÷ (2 × 1)',
  },
  compute: ({ moments, item }) =>
    itemRestCorrelations(moments)[moments.items.indexOf(item)] ?? {
      status: 'withheld',
      reason: 'no-answers',
      answers: 0,
    },
});
