/** Share of tickets that no promise covers, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const slaNoTarget = defineMetric({
  id: 'sla-no-target',
  name: 'Tickets without a promise',
  question: 'For how many tickets was no time promised?',
  formula: 'tickets without sla_met, due_at and target_minutes ÷ all tickets opened by the day of the report',
  limits: 'They stand in no attainment. A high share means that the attainment speaks for a part of the work only.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 8 }),
    value: 0.2,
    inWords: '2 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
