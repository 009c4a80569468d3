/** Share of closed tickets that kept their promise, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const slaAttainment = defineMetric({
  id: 'sla-attainment',
  name: 'Promise kept, closed tickets',
  question: 'How many of the closed tickets were solved within the promised time?',
  formula:
    'closed tickets within their promise ÷ closed tickets with a promise. Kept or not as the record states it (sla_met); where it does not, solved by due_at, or within target_minutes of being opened',
  limits:
    'Tickets still open are left out, however late they are: leaving the hard ones open raises it. See sla-attainment-with-overdue. A clock that is paused while waiting is taken as the export has it.',
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
