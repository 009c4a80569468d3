/** Median minutes between two moments of a ticket. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateClusteredMedian, estimateMedian } from '../../statistics/interval-of-median.js';
import { defineMetric } from '../metric.js';

export const ticketMinutesMedian = defineMetric({
  id: 'ticket-minutes-median',
  name: 'Minutes of a ticket, median',
  question: 'After how many minutes was half of the tickets there?',
  formula:
    'median minutes from the first to the second moment over tickets that have both, in a possible order; interval: two order statistics, where accounts repeat at the effective number of tickets',
  limits: 'As ticket-minutes; half of the tickets took longer.',
  unit: 'minutes',
  direction: 'lower-is-better',
  smallBelow: 10,
  sources: ['woodruff1952'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 30: 1, 60: 1, 300: 1 }),
    value: 60,
    inWords: 'median(30, 60, 300)',
  },
  compute: ({ distribution, clusters }, context) =>
    clusters ? estimateClusteredMedian(clusters, context) : estimateMedian(distribution, context),
});
