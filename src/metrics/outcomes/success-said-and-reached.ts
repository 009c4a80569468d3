/** Share of accounts with reached outcomes among those who say it succeeded − among those who do not, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const successSaidAndReached = defineMetric({
  id: 'success-said-and-reached',
  name: 'Success as said and as reached',
  question: 'Have the accounts that say it succeeded reached more of their outcomes than the others?',
  formula:
    'share of accounts with at least half of their due, measured outcomes reached among those whose latest mean answer to the success question is at or above the cut − the same among those below',
  limits:
    'Who answers and who measures may be the same person. It says whether words and ledger agree, not which is right.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['practice', 'newcombe1998'],
  input: 'share-pairs',
  workedExample: {
    input: [1, 1, 1, 0]
      .map((hits) => workedPair('first', hits))
      .concat([1, 0, 0, 0].map((hits) => workedPair('second', hits))),
    value: 0.5,
    inWords: '3 ÷ 4 − 1 ÷ 4',
  },
  compute: (accounts, context) => differenceOfClusteredProportions(accounts, context),
});
