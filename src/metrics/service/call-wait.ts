/** Mean seconds until a call was answered, over answered calls. */
import { scoreAnswersFrom } from '../score-answers.js';
import { estimateScoreMean } from '../score-estimates.js';
import { defineMetric } from '../metric.js';

export const callWait = defineMetric({
  id: 'call-wait',
  name: 'Seconds until answered',
  question: 'How long did those wait whose call was answered?',
  formula:
    'mean waiting time in seconds over answered contacts that have one; t interval, clustered by account where accounts called more than once',
  limits: 'Who gave up is not in it, so giving up makes it shorter.',
  unit: 'quantity',
  direction: 'lower-is-better',
  smallBelow: 30,
  sources: ['student1908', 'lumley2004'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 10: 1, 20: 1, 90: 1 }),
    context: { scale: { low: 0, high: 1000 } },
    value: 40,
    inWords: '(10 + 20 + 90) ÷ 3',
  },
  compute: estimateScoreMean,
});
