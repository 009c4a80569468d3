/** Share of measured outcomes that were reached and verified by the customer side, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const outcomeVerifiedRate = defineMetric({
  id: 'outcome-verified-rate',
  name: 'Outcomes reached and verified',
  question: 'Did customers reach what was agreed, in the word of the person who owns the result?',
  formula:
    'outcomes reached and verified by somebody other than who asserted them, in the role of business owner, finance or payer ÷ outcomes with an actual',
  limits: 'An outcome nobody verified is not a failure; the gap to the asserted rate is what is taken on trust.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['practice', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 3, 0: 7 }),
    value: 0.3,
    inWords: '3 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
