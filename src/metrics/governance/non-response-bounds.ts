/** Share satisfied of all who were asked: of those who answered, and at worst and at best, whatever the silent think. */
import { defineMetric } from '../metric.js';
import { worstAndBest } from './worst-and-best.js';

export const nonResponseBounds = defineMetric({
  id: 'non-response-bounds',
  name: 'Satisfied among all asked, at worst and at best',
  question: 'How satisfied could those be who were asked, if the silent had answered?',
  formula:
    'value: satisfied ÷ answered; low: satisfied ÷ asked, as if everybody silent were dissatisfied; high: (satisfied + silent) ÷ asked, as if everybody silent were satisfied. A person asked in several quarters counts once in each',
  limits:
    'Low and high are no confidence interval: they hold whatever the silent think, and say nothing of chance. A person who answered more than once in a quarter counts by the mean of the answers.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['manski1995'],
  input: 'heard-accounts',
  workedExample: {
    input: { satisfied: 30, heard: 40, all: 50 },
    value: 0.75,
    inWords: '30 ÷ 40, between 30 ÷ 50 and (30 + 10) ÷ 50',
  },
  compute: worstAndBest,
});
