/** Share of accounts that stay without evidence that they chose to, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const unprovenLoyalShare = defineMetric({
  id: 'unproven-loyal-share',
  name: 'Unproven loyalty',
  question: 'Which share of accounts stays, with nothing to show that it was a choice?',
  formula:
    'accounts that stay and are neither loyal by choice nor hostages ÷ accounts with known satisfaction and known staying',
  limits:
    'Says what is not known; it falls when renewals are recorded with free_to_leave, alternatives_known and switching_cost.',
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
