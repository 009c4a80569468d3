/** Share of all calls that were answered within the promised seconds, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const callsInTimeOfAll = defineMetric({
  id: 'calls-in-time-of-all',
  name: 'Answered in time, of all calls',
  question: 'How many of all calls were answered in time?',
  formula:
    'contacts answered within the stated seconds ÷ all contacts that say whether they were answered, without answered ones that have no waiting time',
  limits: 'Counts everybody who gave up as not answered in time, also those who gave up within seconds.',
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
