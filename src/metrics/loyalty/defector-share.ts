/** Share of accounts that are not satisfied and leave or intend to, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const defectorShare = defineMetric({
  id: 'defector-share',
  name: 'Defectors',
  question: 'Which share of accounts is not satisfied and leaving?',
  formula:
    'accounts that are not satisfied and gone ÷ accounts with known satisfaction and known staying; gone: left by the customer file, otherwise by the latest decided renewal, and only where no renewal is decided by a mean stated intention, in the latest period, at or below lowest + highest answer − cut (2 on 1..5 and 0..10, 3 on 1..7 and 1..10)',
  limits: 'A recorded renewal overrides what people say; where none is decided, the stated intention is taken.',
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
