/** Share of closed tickets that were opened again, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const reopenRate = defineMetric({
  id: 'reopen-rate',
  name: 'Opened again',
  question: 'How many solved tickets had to be opened again?',
  formula: 'tickets with reopened of 1 or more ÷ tickets that say how often they were opened again',
  limits: 'A new ticket about the same is not seen here: see complaints-repeated.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 1, 0: 9 }),
    value: 0.1,
    inWords: '1 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
