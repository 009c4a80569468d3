/** Share of tickets whose user gave a score, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const ticketRatedShare = defineMetric({
  id: 'ticket-rated-share',
  name: 'Tickets rated',
  question: 'For how many tickets do the scores speak?',
  formula: 'tickets with a score ÷ all tickets opened by the day of the report',
  limits: 'Open tickets are usually not asked yet. Who rates is no sample drawn by chance.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 4, 0: 6 }),
    value: 0.4,
    inWords: '4 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
