/** How far weighting moves a figure, in the unit of that figure. */
import { differenceByWeighting } from '../../statistics/weights/weighting-difference.js';
import { defineMetric } from '../metric.js';

export const weightingChange = defineMetric({
  id: 'weighting-change',
  name: 'Change by weighting',
  question: 'Does weighting change the answer, beyond what chance explains?',
  formula:
    'weighted minus unweighted figure of the same answers, in its own unit; its interval is that of this difference (both linearised over one sample, accounts as clusters), not of two independent samples',
  limits:
    'The weights are taken as given numbers. No change found is not proof that there is none: see the width of the interval. A change says that those who weigh more answer differently, not which of the two figures is right; that depends on the question.',
  unit: 'statistic',
  direction: 'neither',
  smallBelow: 30,
  sources: ['dumouchelduncan1983', 'binder1983', 'lumley2004'],
  input: 'weighted-answers',
  workedExample: {
    input: { values: [1, 1, 0, 0], weights: [3, 3, 1, 1], clusters: ['a', 'b', 'c', 'd'] },
    value: 0.25,
    inWords: '(3 + 3) ÷ 8 − 2 ÷ 4',
  },
  compute: (answers, context) => differenceByWeighting(answers, context),
});
