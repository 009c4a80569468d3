/** Share that left of accounts that reached nobody − share that left of accounts that got through, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const unansweredDepartureDifference = defineMetric({
  id: 'unanswered-departure-difference',
  name: 'Leaving after reaching nobody, difference',
  question: 'Do accounts that reached nobody leave more often than those that got through?',
  formula:
    'left-after-unanswered of accounts that reached nobody − that of accounts that got through; Newcombe’s interval',
  limits:
    'The two differ in more than the answer: see left-after-unanswered. Nothing shows that answering would have kept anybody.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['newcombe1998'],
  input: 'share-pairs',
  workedExample: {
    input: [1, 1, 0, 0]
      .map((hits) => workedPair('first', hits))
      .concat([1, 0, 0, 0].map((hits) => workedPair('second', hits))),
    value: 0.25,
    inWords: '2 ÷ 4 − 1 ÷ 4',
  },
  compute: (accounts, context) => differenceOfClusteredProportions(accounts, context),
});
