/** Share of answered calls that were answered within the promised seconds, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const callsInTime = defineMetric({
  id: 'calls-in-time',
  name: 'Answered in time, of answered calls',
  question: 'How many of the answered calls were answered in time?',
  formula: 'contacts answered within the stated seconds ÷ answered contacts with a waiting time',
  limits: 'Who gave up waiting is left out, so that it looks best where most give up: see calls-in-time-of-all.',
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
