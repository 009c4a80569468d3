/** Share of satisfied answers (CSAT), 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const csat = defineMetric({
  id: 'csat',
  name: 'Customer satisfaction (CSAT)',
  question: 'What share of those who answered is satisfied?',
  formula:
    'answers at or above the cut ÷ all answers; the cut is the highest of three, the top two of four and five, the top three of six and seven, 8 and above on 1..10 and 0..10, otherwise the top 30 % of the scale; of three, four and six answers whose words are known, the good ones',
  limits:
    'Says nothing about those who did not answer, nor why. One figure over several roles can hide that they disagree.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 5: 4, 4: 3, 3: 2, 1: 1 }),
    context: { hitFrom: 4 },
    value: 0.7,
    inWords: '(4 + 3) ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
