/** Share of a collector's responses with a signal − the same share of all other responses, −1..1. */
import { differenceOfClusteredProportions } from '../../statistics/difference-of-clustered-proportions.js';
import { defineMetric } from '../metric.js';
import { workedPair } from '../worked-pair.js';

export const collectorDifference = defineMetric({
  id: 'collector-difference',
  name: 'Signals by collector',
  question: 'Does one collector bring in responses unlike those of all others?',
  formula:
    'share of the responses of a collector with the signal − the same share of all other responses. Signals: answered in the last 10 days of a quarter; top answers (9-10 on 0..10, else the top of the scale); comments that tell of a score that was asked for, of those with a comment; faster than 30 % of the median. Interval: Newcombe’s from both Wilson intervals at the effective numbers of responses, accounts taken together; p: Fisher’s exact test, where accounts repeat the greater of it and of the rank test with accounts as clusters',
  limits:
    'Evidence, no verdict: a collector may have content customers, or ask at the end of a quarter because contracts end then. Said aloud only where two signals agree. Words are found by rules, which miss much and may err.',
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
