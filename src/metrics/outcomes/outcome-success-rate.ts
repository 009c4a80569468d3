/** Share of measured outcomes that reached their target, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const outcomeSuccessRate = defineMetric({
  id: 'outcome-success-rate',
  name: 'Outcomes reached',
  question: 'Did customers reach what was agreed with them?',
  formula: 'outcomes whose actual is at or past the target, in the agreed direction ÷ outcomes with an actual',
  limits:
    'As asserted: whoever wrote the actual is believed. Outcomes nobody measured are counted apart, not as failures.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['practice', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 6, 0: 4 }),
    value: 0.6,
    inWords: '6 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
