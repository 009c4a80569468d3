/** Share of active accounts whose payer was heard, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const payerCoverage = defineMetric({
  id: 'payer-coverage',
  name: 'Payer coverage',
  question: 'In which share of accounts was the one who pays heard?',
  formula: 'active accounts with an answer from a contact marked as payer ÷ all active accounts of the customer file',
  limits: 'Needs contacts with is_payer. An account without a marked payer counts as not heard.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 6, 0: 4 }), value: 0.6, inWords: '6 ÷ 10' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
