/** Share of answers in the highest category, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const csatTopBox = defineMetric({
  id: 'csat-top-box',
  name: 'Totally satisfied (top box)',
  question: 'What share gave the highest answer there is?',
  formula: 'answers equal to the top of the scale ÷ all answers',
  limits: 'Very sensitive to answering style; compare only within one scale and one culture.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995', 'wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 5: 4, 4: 3, 3: 2, 1: 1 }),
    context: { scale: { low: 1, high: 5 } },
    value: 0.4,
    inWords: '4 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.scale.high, context),
});
