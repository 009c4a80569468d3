/** Did intention tell who would leave? Area under the ROC curve, 0..1. */
import { cliffsDelta } from '../../statistics/cliffs-delta.js';
import { distributionFrom } from '../score-answers.js';
import { defineMetric } from '../metric.js';

export const intentionBeforeDeparture = defineMetric({
  id: 'intention-before-departure',
  name: 'What was said before leaving',
  question: 'Did those who left say less often beforehand that they would stay?',
  formula:
    'probability that an account that stayed had stated a higher intention than one that left, ties counted half (area under the ROC curve, AUC); 0.5: the answers tell nothing. One intention an account: its latest period answered before the decision',
  limits:
    'Needs ten accounts that left and ten that stayed. What people say may itself be why somebody was called upon and stayed.',
  unit: 'coefficient',
  direction: 'higher-is-better',
  smallBelow: 20,
  sources: ['fengcliff2004'],
  input: 'two-groups',
  workedExample: {
    input: { first: distributionFrom({ 8: 1, 10: 1 }), second: distributionFrom({ 8: 1, 9: 1 }) },
    value: 0.625,
    inWords: '(2 + ½) ÷ 4 pairs',
  },
  compute: ({ first, second }, context) => {
    const delta = cliffsDelta(first, second, context);
    if (delta.status === 'withheld') return delta;
    const { value, answers, interval, method } = delta;
    const share = (one: number): number => (one + 1) / 2;
    const ends = interval ? { interval: [share(interval[0]), share(interval[1])] as const } : {};
    return { status: 'known', value: share(value), answers, method, ...ends };
  },
});
