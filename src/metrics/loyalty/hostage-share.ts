/** Share of accounts that are not satisfied, stay, and are bound, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const hostageShare = defineMetric({
  id: 'hostage-share',
  name: 'Hostages',
  question: 'Which share of accounts stays only because leaving is hard?',
  formula:
    'accounts that are not satisfied and stay while not free to leave or with high switching cost ÷ accounts with known satisfaction and known staying',
  limits: 'Depends on the account team recording honestly whether the customer could leave.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 8 }),

    value: 0.2,
    inWords: '2 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
