/** Two drivers that share nothing, for worked examples: correlations .6 and .3 with the outcome, so R² = .36 + .09. */
import type { ItemMoments } from '../../counts/shapes.js';

export const twoDrivers: ItemMoments = {
  kind: 'item-moments',
  items: ['service', 'price', 'satisfaction'],
  answers: 100,
  means: [4, 3, 4],
  covariances: [
    [1, 0, 0.6],
    [0, 1, 0.3],
    [0.6, 0.3, 1],
  ],
};
