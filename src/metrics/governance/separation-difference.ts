/** Does one measure separate leavers better than another? Difference of two areas over the same accounts, −1..1. */
import { areaDifference } from '../../statistics/prediction/area-difference.js';
import { casesFrom } from '../outcome-cases.js';
import { defineMetric } from '../metric.js';

export const separationDifference = defineMetric({
  id: 'separation-difference',
  name: 'Which measure separates better',
  question: 'Does this measure tell who left better than that one?',
  formula:
    'AUC of the first measure − AUC of the second, over the accounts and days both have a value of. Interval: Wald from the variance of the difference (DeLong, paired; by account Obuchowski), which knows how alike the two are',
  limits:
    'The measure that leads was chosen by the same departures, which flatters it; p is adjusted for all comparisons with it, not for that choice.',
  unit: 'correlation',
  direction: 'neither',
  smallBelow: 30,
  sources: ['delong1988', 'obuchowski1997'],
  input: 'outcome-case-pairs',
  workedExample: {
    input: { first: casesFrom({ 1: 8, 3: 2 }, { 2: 10 }), second: casesFrom({ 8: 5, 9: 5 }, { 8: 5, 10: 5 }) },
    value: 0.175,
    inWords: '80 ÷ 100 − 62.5 ÷ 100',
  },
  compute: ({ first, second }, { confidence }) => areaDifference(first, second, { confidence }),
});
