/** Share of units below the promised share by more than chance, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const unitsBelowTarget = defineMetric({
  id: 'units-below-target',
  name: 'Units surely below the promised share',
  question: 'How many units lie below the agreed share by more than chance explains?',
  formula: 'units whose Wilson interval ends below the target ÷ units with cases',
  limits:
    'Each unit by itself, not adjusted for looking at many: at 95 % confidence about one of forty units that just meet the target is counted here. Cases of a unit are taken as independent.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 6, 0: 4 }),
    value: 0.6,
    inWords: '6 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
