/** In which share of accounts is one role satisfied and another dissatisfied? Accounts are counted, not answers. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const contradictoryAccounts = defineMetric({
  id: 'contradictory-accounts',
  name: 'Accounts whose roles contradict each other',
  question: 'In which share of accounts is one role satisfied and another dissatisfied?',
  formula:
    'accounts with a role whose mean is at or above the cut and a role whose mean is at or below lowest + highest answer − cut, in the latest period of the account ÷ accounts heard from two roles or more in that period',
  limits:
    'A role is often one person: a contradiction may be one bad day. Accounts heard from a single role cannot contradict themselves and are not counted.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 2, 0: 8 }), value: 0.2, inWords: '2 ÷ 10' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
