import { expect, it } from 'vitest';
import { opposedItems } from '../../../src/statistics/reliability.js';

it('an item is opposed when it falls where the sum of the others rises', () => {
  // a with b + c: 0.5 − 0.4 > 0; b with a + c: 0.5 − 0.3 > 0; c with a + b: −0.4 − 0.3 < 0.
  const covariances = [
    [1, 0.5, -0.4],
    [0.5, 1, -0.3],
    [-0.4, -0.3, 1],
  ];
  const moments = { kind: 'item-moments', items: ['a', 'b', 'c'], answers: 50, means: [3, 3, 3], covariances } as const;
  expect(opposedItems(moments)).toEqual(['c']);
});
