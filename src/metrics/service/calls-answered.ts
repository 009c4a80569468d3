/** Share of calls that were answered, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const callsAnswered = defineMetric({
  id: 'calls-answered',
  name: 'Calls answered',
  question: 'How many contacts were answered at all?',
  formula:
    'contacts with answered = yes ÷ contacts that say whether they were answered; those from us to the customer are left out where the direction is known',
  limits: 'Who gives up before the first ring is not recorded.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 8, 0: 2 }),
    value: 0.8,
    inWords: '8 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
