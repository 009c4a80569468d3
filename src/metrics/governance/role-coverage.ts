/** Share of accounts from which a role was heard, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const roleCoverage = defineMetric({
  id: 'role-coverage',
  name: 'Role coverage',
  question: 'In which share of accounts was this role heard at all?',
  formula:
    'accounts with at least one answer on satisfaction or recommendation from the role ÷ accounts with any such answer',
  limits:
    'Accounts that never answered at all are not in the denominator; an answer says nothing about how many of the role were asked.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 8, 0: 2 }),

    value: 0.8,
    inWords: '8 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
