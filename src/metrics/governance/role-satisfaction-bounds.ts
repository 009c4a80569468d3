/** Share of accounts in which a role is satisfied: of those heard, and at worst and at best of all. */
import { defineMetric } from '../metric.js';
import { worstAndBest } from './worst-and-best.js';

export const roleSatisfactionBounds = defineMetric({
  id: 'role-satisfaction-bounds',
  name: 'Satisfied accounts of a role, at worst and at best',
  question: 'How satisfied could a role be if the accounts we did not hear it from had answered?',
  formula:
    'value: accounts whose role is satisfied (its mean at or above the cut, in its latest period) ÷ accounts heard from the role; low: satisfied ÷ all active accounts, as if every missing voice were dissatisfied; high: (satisfied + not heard) ÷ all active accounts, as if every one were satisfied',
  limits:
    'Low and high are no confidence interval: they hold whatever the missing voices think, and say nothing of chance. Accounts count alike, whatever they are worth and however many answered.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['manski1995'],
  input: 'heard-accounts',
  workedExample: {
    input: { satisfied: 6, heard: 8, all: 10 },
    value: 0.75,
    inWords: '6 ÷ 8, between 6 ÷ 10 and (6 + 2) ÷ 10',
  },
  compute: worstAndBest,
});
