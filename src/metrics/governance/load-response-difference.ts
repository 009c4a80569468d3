/** Response rate of those asked again within the window − of those asked for the first time in it, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const loadResponseDifference = defineMetric({
  id: 'load-response-difference',
  name: 'Response of those asked again',
  question: 'Do people answer less when they were asked shortly before?',
  formula:
    'RR2 of invitations with an earlier invitation of the same person within --load-days days − RR2 of the others. Interval: Newcombe’s from both Wilson intervals at the effective numbers of invitations, accounts taken together',
  limits:
    'Who is asked again is seldom drawn at random: people known to answer may be asked more. A difference does not show that the load is its cause.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['newcombe1998', 'korngraubard1998'],
  input: 'share-pairs',
  workedExample: {
    input: [1, 0]
      .map((hits) => workedPair('first', hits))
      .concat([1, 1, 1, 0].map((hits) => workedPair('second', hits))),
    value: -0.25,
    inWords: '1 ÷ 2 − 3 ÷ 4',
  },
  compute: (accounts, context) => differenceOfClusteredProportions(accounts, context),
});
