/** Share of accounts that are satisfied and renewed when they were free to leave, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const loyalByChoice = defineMetric({
  id: 'loyal-by-choice',
  name: 'Loyal by choice',
  question: 'Which share of accounts stays because it wants to?',
  formula:
    'satisfied accounts that renewed or upgraded while free to leave, with an alternative known or not denied and no high switching cost ÷ accounts with known satisfaction and known staying',
  limits: 'Counts only proven choice: a loyal account without a recorded renewal is unproven, not disloyal.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 3, 0: 9 }),

    value: 0.25,
    inWords: '3 ÷ 12',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
