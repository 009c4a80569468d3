/** Share reached among outcomes only asserted − share reached among verified ones, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const assertedVerifiedGap = defineMetric({
  id: 'asserted-verified-gap',
  name: 'Gap between asserted and verified outcomes',
  question: 'Is more reached where only we say so than where the owner of the result confirmed the measurement?',
  formula:
    'share reached among measured outcomes that were only asserted − share reached among those the business owner, finance or the payer verified, reached or not. Interval: Newcombe’s from both Wilson intervals at the effective numbers of outcomes, widened where accounts pull the two apart',
  limits:
    'The two are different outcomes, chosen by nobody at random: a gap does not show that assertions are wrong, nor that verifying changes anything. It says how far the asserted rate can be carried over.',
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
