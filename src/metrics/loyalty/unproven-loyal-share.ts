/** Share of accounts that stay without proof that they are loyal by choice or hostages, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const unprovenLoyalShare = defineMetric({
  id: 'unproven-loyal-share',
  name: 'Unproven loyalty',
  question: 'Which share of accounts stays without proof that it is loyal by choice or a hostage?',
  formula:
    'accounts that stay and are neither loyal by choice nor hostages ÷ accounts with known satisfaction and known staying',
  limits:
    'Holds the satisfied who are bound, those not satisfied who are free, and all of whom it is not recorded; only the last become fewer when renewals are recorded with free_to_leave, alternatives_known and switching_cost.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 6, 0: 4 }),

    value: 0.6,
    inWords: '6 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
