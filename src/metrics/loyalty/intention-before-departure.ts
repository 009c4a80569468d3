/** Did intention tell who would leave? Area under the ROC curve, 0..1. */
import { areaUnderCurve } from '../../statistics/prediction/area-under-curve.js';
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
  sources: ['delong1988'],
  input: 'outcome-scores',
  workedExample: {
    input: { events: distributionFrom({ 8: 5, 9: 5 }), nonEvents: distributionFrom({ 8: 5, 10: 5 }) },
    value: 0.625,
    inWords: '(25 + 25 + ½ × 25) ÷ 100 pairs',
  },
  compute: (scores, { confidence }) => areaUnderCurve(scores, { risk: 'low', confidence }),
});
