/** Share invited again among high scorers − share invited again among the others, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const inviteSelectivity = defineMetric({
  id: 'invite-selectivity',
  name: 'Selective invitations',
  question: 'Are those who scored high invited again more often than those who did not?',
  formula:
    'people who answered in a quarter, counted once a quarter with a later one: share invited again in the next quarter with invitations among those whose score was high − the same share among the others. Interval: Newcombe’s from both Wilson intervals at the effective numbers of people, accounts taken together',
  limits:
    'It sees only invitations that were imported. A rule may stand behind it that has nothing to do with scores: customers who left are not invited, some are asked once a year.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['practice', 'newcombe1998', 'korngraubard1998'],
  input: 'share-pairs',
  workedExample: {
    input: [1, 1, 1, 0]
      .map((hits) => workedPair('first', hits))
      .concat([1, 0].map((hits) => workedPair('second', hits))),
    value: 0.25,
    inWords: '3 ÷ 4 − 1 ÷ 2',
  },
  compute: (accounts, context) => differenceOfClusteredProportions(accounts, context),
});
