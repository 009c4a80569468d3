/** Mean minutes between two moments of a ticket. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const ticketMinutes = defineMetric({
  id: 'ticket-minutes',
  name: 'Minutes of a ticket, mean',
  question: 'How many minutes passed between two moments of a ticket, on average?',
  formula:
    'mean minutes from the first to the second moment (opened, first response, solved) over tickets that have both, in a possible order; t interval, clustered by account where accounts have several',
  limits:
    'Tickets whose moments stand in an impossible order are counted and left out, never averaged. Times run through nights and weekends. Tickets not there yet are left out, so recent months look fast. A few long tickets decide a mean: see the median.',
  unit: 'minutes',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 30: 1, 60: 1, 300: 1 }),
    context: { scale: { low: 0, high: 1000 } },
    value: 130,
    inWords: '(30 + 60 + 300) ÷ 3',
  },
  compute: estimateScoreMean,
});
