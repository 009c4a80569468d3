/** Share of a unit's cases − the same share of all other cases, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const unitDifference = defineMetric({
  id: 'unit-difference',
  name: 'Unit against all others',
  question: 'Is the share of one account manager or team unlike that of all others?',
  formula:
    'share of the cases of the unit with what is looked for − the same share of all other cases. Looked for: people added to the contacts just before they were asked, of accounts that scored low or were about to renew; contacts of accounts that scored low under whose id an earlier import knew somebody else; badly rated tickets that changed hands. Interval: Newcombe’s from both Wilson intervals at the effective numbers of cases, accounts taken together; p: Fisher’s exact test, where accounts repeat the greater of it and of the rank test with accounts as clusters',
  limits:
    'Evidence, no verdict: people change jobs, and hard cases are handed on. Units with fewer than ten cases are not compared.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['practice', 'newcombe1998', 'korngraubard1998', 'lumleyscott2013', 'holm1979'],
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
