/** Share of closed complaints whose customer came back about the same service within the stated days, 0..1. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const complaintsRepeated = defineMetric({
  id: 'complaints-repeated',
  name: 'Came back about the same',
  question: 'After how many closed complaints did the customer come back about the same service?',
  formula:
    'closed complaints after which the same person (the same account where no person is known) opened a further ticket about the same service within the stated days ÷ closed complaints with as many days behind them by the day of the report',
  limits: 'The same service need not be the same trouble. Who gave up, or left, does not come back.',
  unit: 'share',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['wilson1927', 'korngraubard1998'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 2, 0: 8 }),
    value: 0.2,
    inWords: '2 ÷ 10',
  },
  compute: (answers, context) => estimateScoreShare(answers, (answer) => answer >= context.hitFrom, context),
});
