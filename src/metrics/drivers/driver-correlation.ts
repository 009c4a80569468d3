/** In which direction, and how closely, does a driver go together with an outcome? */
import { defineMetric } from '../metric.js';
import { johnsonOf } from './johnson-of.js';
import { twoDrivers } from './two-drivers.js';

export const driverCorrelation = defineMetric({
  id: 'driver-correlation',
  name: 'Correlation of a driver',
  question: 'Does the outcome rise or fall with this question?',
  formula:
    'Pearson correlation of driver and outcome over the responses that answered all drivers and the outcome; its interval from resampled accounts',
  limits:
    'What goes together need not be cause and effect. It looks at one driver at a time: what two drivers share is counted in both.',
  unit: 'correlation',
  direction: 'neither',
  smallBelow: 30,
  sources: ['pearson1895', 'davisonhinkley1997'],
  input: 'drivers',
  workedExample: {
    input: { moments: twoDrivers, outcome: 'satisfaction', driver: 'price' },
    value: 0.3,
    inWords: 'covariance 0.3 ÷ (1 × 1)',
  },
  compute: (input) => {
    const found = johnsonOf(input);
    if (found.status === 'withheld') return found;
    const one = found.drivers.find(({ predictor }) => predictor === input.driver);
    if (!one) return { status: 'withheld', reason: 'no-answers', answers: 0 };
    return { status: 'known', value: one.correlation, answers: found.answers, method: 'pearson' };
  },
});
