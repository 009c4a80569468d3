/** Share of decided tickets that kept their promise, 0..1, with those still open past their time. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const slaAttainmentWithOverdue = defineMetric({
  id: 'sla-attainment-with-overdue',
  name: 'Promise kept, with overdue open tickets',
  question: 'How many tickets kept their promise once those still open past their time are counted?',
  formula:
    'closed tickets within their promise ÷ (closed tickets with a promise + open tickets whose promised time had passed before the day of the report)',
  limits:
    'Open tickets still in time are not decided and left out. Needs due_at or target_minutes, or sla_met = no, to know that an open ticket is late.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 8, 0: 2 }),
    value: 0.8,
    inWords: '8 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
