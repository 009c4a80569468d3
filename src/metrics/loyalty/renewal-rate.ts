/** Share of decided renewals that were renewed, upgraded or downgraded, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const renewalRate = defineMetric({
  id: 'renewal-rate',
  name: 'Renewal rate',
  question: 'Which share of the renewals that came up was renewed?',
  formula: 'renewals decided as renewed, upgraded or downgraded ÷ all decided renewals',
  limits: 'Counts contracts, not money. Renewals without a recorded decision are left out and counted.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 9, 0: 1 }),

    value: 0.9,
    inWords: '9 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
