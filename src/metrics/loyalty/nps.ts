/** Net Promoter Score: recommenders minus critics, −100..100. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateNetScoreOf } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

const promoter = (answer: number): boolean => answer >= 9;
const detractor = (answer: number): boolean => answer <= 6;
export const netScoreRules = { promoter, detractor };

export const nps = defineMetric({
  id: 'nps',
  name: 'Net Promoter Score',
  question: 'How many more of the people asked would recommend us than would not?',
  formula: '100 × (answers 9-10 − answers 0-6) ÷ all answers, on a 0..10 scale',
  limits:
    'A stated intention. Very unlike distributions give the same score, and the interval is wide: about ±27 points at 30 answers. On a 1..10 question it is computed only when asked for by name, and is not comparable.',
  unit: 'score',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['reichheld2003', 'rocks2016'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 10: 5, 8: 2, 3: 3 }), value: 20, inWords: '100 × (5 − 3) ÷ 10' },
  compute: (recommend, context) => estimateNetScoreOf(recommend, netScoreRules, context),
});
