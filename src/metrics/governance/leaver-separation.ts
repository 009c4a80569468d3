/** Does a measure tell who left from who stayed? Area under the ROC curve over accounts, 0..1. */
import { areaUnderCurve, clusteredAreaUnderCurve } from '../../statistics/prediction/area-under-curve.js';
import { casesFrom, onePerAccount } from '../outcome-cases.js';
import { defineMetric } from '../metric.js';

export const leaverSeparation = defineMetric({
  id: 'leaver-separation',
  name: 'How a measure separates leavers',
  question: 'Did the accounts that left stand worse in this measure before they left than those still there?',
  formula:
    'probability that an account that left had the worse value on its last day than one still there on a day on which some account left (all such days together; a day on which three left counts three times), ties counted half (area under the ROC curve, AUC); 0.5: the measure tells nothing. Values are those known before the day of each. Interval: logit, where accounts stand on several days from the greater of two variances: DeLong’s over all account-days, as if each were a case of its own, and Obuchowski’s with the days of an account taken together; the wider interval of the two',
  limits:
    'Needs ten accounts that left and ten that stayed. A measure that was acted upon separates less than it knew: whoever was called upon and stayed counts as one that stayed. Separating is not causing.',
  unit: 'coefficient',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['delong1988', 'obuchowski1997'],
  input: 'outcome-cases',
  workedExample: {
    input: casesFrom({ 8: 5, 9: 5 }, { 8: 5, 10: 5 }),
    value: 0.625,
    inWords: '(25 + 25 + ½ × 25) ÷ 100 pairs',
  },
  compute: ({ accounts, risk }, { confidence }) => {
    const single = onePerAccount(accounts);
    if (single) return areaUnderCurve(single, { risk, confidence });
    const found = clusteredAreaUnderCurve(accounts, { risk, confidence });
    return found.status === 'known' ? { ...found, answers: found.clusters ?? found.answers } : found;
  },
});
