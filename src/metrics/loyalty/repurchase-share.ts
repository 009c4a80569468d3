/** Share who say they would buy again, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const repurchaseShare = defineMetric({
  id: 'repurchase-share',
  name: 'Would buy again',
  question: 'What share says it would buy again?',
  formula: 'answers at or above the cut ÷ all answers to the repurchase question',
  limits: 'A stated intention. A customer who cannot leave also says yes.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995', 'wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 5: 3, 4: 1, 3: 1 }),
    context: { hitFrom: 4 },
    value: 0.8,
    inWords: '(3 + 1) ÷ 5',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
