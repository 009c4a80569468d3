/** Share of accounts that are dissatisfied and leave or intend to, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const defectorShare = defineMetric({
  id: 'defector-share',
  name: 'Defectors',
  question: 'Which share of accounts is dissatisfied and leaving?',
  formula:
    'dissatisfied accounts that left, or say they will not buy again ÷ accounts with known satisfaction and known staying',
  limits: 'Where no departure is recorded, the stated intention is taken.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 18 }),

    value: 0.1,
    inWords: '2 ÷ 20',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
