/** Share of accounts with which no outcome was agreed, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const accountsWithoutOutcome = defineMetric({
  id: 'accounts-without-outcome',
  name: 'Accounts without an agreed outcome',
  question: 'With how many customers was nothing agreed that could be reached?',
  formula:
    'customers of the customer file, still with us, without an outcome agreed by the as-of date ÷ all customers still with us',
  limits: 'Knows only what was imported: an outcome agreed in a slide deck is not agreed here.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['practice', 'wilson1927'],
  input: 'score',
  workedExample: { input: scoreAnswersFrom({ 1: 4, 0: 16 }), value: 0.2, inWords: '4 ÷ 20' },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
