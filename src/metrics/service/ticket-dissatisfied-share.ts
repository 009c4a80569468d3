/** Share of rated tickets whose user was dissatisfied, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const ticketDissatisfiedShare = defineMetric({
  id: 'ticket-dissatisfied-share',
  name: 'Dissatisfied with the ticket',
  question: 'How many of those who rated their ticket were dissatisfied?',
  formula: 'tickets whose score is dissatisfied ÷ tickets with a score',
  limits: 'Only tickets somebody rated.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 5, 0: 15 }),
    value: 0.25,
    inWords: '5 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
