/** Share of accounts that are satisfied and leave or intend to, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const mercenaryShare = defineMetric({
  id: 'mercenary-share',
  name: 'Mercenaries',
  question: 'Which share of accounts leaves although satisfied?',
  formula:
    'satisfied accounts that are gone ÷ accounts with known satisfaction and known staying; gone: left by the customer file, otherwise by the latest decided renewal, and only where no renewal is decided by a mean stated intention, in the latest period, at or below lowest + highest answer − cut (2 on 1..5 and 0..10, 3 on 1..7 and 1..10)',
  limits: 'A recorded renewal overrides what people say; where none is decided, the stated intention is taken.',
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
