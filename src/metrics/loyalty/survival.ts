/** Share of accounts still there some days after their first answers, 0..1. */
import { kaplanMeier, survivalAt } from '../../statistics/survival/kaplan-meier.js';
import { defineMetric } from '../metric.js';

export const survival = defineMetric({
  id: 'survival',
  name: 'Retention curve',
  question: 'Which share of accounts is still there so many days after their first answers?',
  formula:
    'Kaplan-Meier estimate Π(1 − d ÷ n) over the days on which accounts left, log-log interval, and where all or none are still there the beta product interval; an account that has not left counts until the day of the report. Follow-up begins with the last answer of the first period in which the account answered, and its satisfaction is that of this period',
  limits:
    'Counting from the start of the contract, or by the latest satisfaction, would be hindsight: who left early could not answer late. What happened before the first answer is not seen.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['kaplanmeier1958', 'faybrittain2013'],
  input: 'follow-up',
  workedExample: {
    input: {
      observed: [
        { time: 100, events: 1, censored: 0 },
        { time: 200, events: 0, censored: 2 },
        { time: 300, events: 1, censored: 0 },
        { time: 400, events: 0, censored: 1 },
      ],
      days: 365,
    },
    value: 0.4,
    inWords: '(1 − 1 ÷ 5) × (1 − 1 ÷ 2)',
  },
  compute: ({ observed, days }, context) => {
    const curve = kaplanMeier(observed, context);
    return curve.status === 'known' ? survivalAt(curve, days) : curve;
  },
});
