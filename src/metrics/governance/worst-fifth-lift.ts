/** How many times as often did the worst fifth of a measure leave as all? */
import { clusteredLiftAt, worstFifth } from '../../statistics/prediction/lift.js';
import { pooledScores } from '../../statistics/prediction/outcome-scores.js';
import { casesFrom } from '../outcome-cases.js';
import { defineMetric } from '../metric.js';

export const worstFifthLift = defineMetric({
  id: 'worst-fifth-lift',
  name: 'Departures of the worst fifth',
  question: 'How many times as often did accounts in the worst fifth of this measure leave as all accounts?',
  formula:
    'share that left among the worst ÷ share that left among all, over the account-days of leaver-separation and those of accounts that left on the same day as others. Worst: the values from the risky end whose share of all is nearest to a fifth. Interval: exp(ln lift ± z·SE), variance linearised over accounts',
  limits:
    'Answers on few steps make no exact fifth: the part that stands beside it may be a tenth or a third. Needs ten accounts that left and ten that stayed.',
  unit: 'coefficient',
  direction: 'higher-is-better',
  unitInWords: 'times',
  smallBelow: 30,
  sources: ['binder1983'],
  input: 'outcome-cases',
  workedExample: {
    input: casesFrom({ 1: 6, 3: 4 }, { 1: 4, 4: 36 }),
    value: 3,
    inWords: '(6 ÷ 10) ÷ (10 ÷ 50)',
  },
  compute: ({ accounts, risk }, { confidence }) => {
    const cut = worstFifth(pooledScores(accounts), risk);
    if (cut) return clusteredLiftAt(accounts, cut, { confidence });
    return { status: 'withheld', reason: 'no-variation', answers: accounts.length };
  },
});
