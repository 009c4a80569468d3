/** In which share of accounts does a satisfied average hide a dissatisfied payer? Accounts are counted, not answers. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const maskedAccounts = defineMetric({
  id: 'masked-accounts',
  name: 'Masked accounts',
  question: 'In which share of accounts does a satisfied average hide a dissatisfied payer?',
  formula:
    'accounts whose mean is at or above the cut while the mean of the payer is at or below lowest + highest answer − cut, in the latest period of the account ÷ accounts heard from the payer in that period',
  limits:
    'The payer is the contact marked as such, and the business owner only where no contact is marked; accounts whose payer was not heard are not counted.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 1, 0: 9 }), value: 0.1, inWords: '1 ÷ 10' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
