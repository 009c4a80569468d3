/** How much lower or higher the same people score when asked again within the window. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const loadScoreChange = defineMetric({
  id: 'load-score-change',
  name: 'Score of the same people when asked again',
  question: 'Do the same people score differently when they were asked shortly before?',
  formula:
    'for each person with answers of both kinds: mean answer with an earlier invitation within --load-days days − mean answer without; mean over these people',
  limits: 'Only people with both kinds of answers count. Something else may have changed between the two answers.',
  unit: 'rating',
  direction: 'neither',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ '-1': 2, 0: 5, 1: 1 }),
    context: { scale: { low: -4, high: 4 } },
    value: -0.125,
    inWords: '(2 × −1 + 1 × 1) ÷ 8',
  },
  compute: (answers, context) => estimateScoreMean(answers, context),
});
