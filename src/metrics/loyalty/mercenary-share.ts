/** Share of accounts that are satisfied and leave or intend to, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const mercenaryShare = defineMetric({
  id: 'mercenary-share',
  name: 'Mercenaries',
  question: 'Which share of accounts leaves although satisfied?',
  formula:
    'satisfied accounts that left, or say they will not buy again ÷ accounts with known satisfaction and known staying',
  limits: 'Where no departure is recorded, the stated intention is taken.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['jonessasser1995'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 1, 0: 9 }),

    value: 0.1,
    inWords: '1 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
