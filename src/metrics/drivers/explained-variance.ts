/** How much of the differences in an outcome do all drivers together go with? */
import { defineMetric } from '../metric.js';
import { johnsonOf } from './johnson-of.js';
import { twoDrivers } from './two-drivers.js';

export const explainedVariance = defineMetric({
  id: 'explained-variance',
  name: 'Explained variance (R²)',
  question: 'How much of the differences in the outcome do the drivers go with, all together?',
  formula:
    'R² of the linear regression of the outcome on all drivers, over the responses that answered all of them; withheld below ten such responses for each driver',
  limits:
    'Of the answers at hand: it rises with every further question, and questions of one questionnaire always go together to some degree. Not a proof that any of them is the cause.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 100,
  sources: ['gromping2006', 'harrell2015'],
  input: 'drivers',
  workedExample: {
    input: { moments: twoDrivers, outcome: 'satisfaction', driver: 'service' },
    value: 0.45,
    inWords: 'correlations 0.6 and 0.3, drivers uncorrelated: 0.6² + 0.3²',
  },
  compute: (input) => {
    const found = johnsonOf(input);
    if (found.status === 'withheld') return found;
    return { status: 'known', value: found.explained, answers: found.answers, method: 'least-squares' };
  },
});
