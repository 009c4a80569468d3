/** Share of rated tickets whose user was satisfied, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const ticketSatisfiedShare = defineMetric({
  id: 'ticket-satisfied-share',
  name: 'Satisfied with the ticket',
  question: 'How many of those who rated their ticket were satisfied?',
  formula:
    'tickets whose score is satisfied (the two highest of five; on other scales the same part) ÷ tickets with a score. Wilson interval, several tickets of one customer taken together',
  limits: 'Only tickets somebody rated: those who rate are often angrier or happier than those who do not.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 15, 0: 5 }),
    value: 0.75,
    inWords: '15 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
