/** Share of rated tickets that kept their promise and left the user dissatisfied, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const watermelonShare = defineMetric({
  id: 'watermelon-share',
  name: 'Promise kept, user dissatisfied (watermelon)',
  question: 'How often was the promise kept while its user was dissatisfied?',
  formula:
    'tickets within their promise whose score is dissatisfied ÷ tickets with a score that kept or missed a promise. Dissatisfied: as many answers from below as satisfied takes from above (1-2 on 1..5)',
  limits:
    'Only tickets somebody rated: who rates is often more angry or more pleased than who does not. It says that the promise measures something else than what users want, not what that is.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 3, 0: 17 }),
    value: 0.15,
    inWords: '3 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
