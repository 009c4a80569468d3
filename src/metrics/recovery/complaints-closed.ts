/** Share of complaints that are closed, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const complaintsClosed = defineMetric({
  id: 'complaints-closed',
  name: 'Complaints closed',
  question: 'How many complaints count as closed?',
  formula: 'closed complaints ÷ all complaints opened by the day of the report',
  limits:
    'Closed is what the desk says. What the customer says is fixed-confirmed-rate. Complaints of the last days are still open by right.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 9, 0: 1 }),
    value: 0.9,
    inWords: '9 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
