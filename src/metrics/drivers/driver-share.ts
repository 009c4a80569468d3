/** Which part of what goes together with an outcome belongs to one driver? */
import { defineMetric } from '../metric.js';
import { johnsonOf } from './johnson-of.js';
import { twoDrivers } from './two-drivers.js';

export const driverShare = defineMetric({
  id: 'driver-share',
  name: 'Share of a driver',
  question: 'Which questions go together with the outcome most closely?',
  formula:
    'the part of R² that belongs to the driver ÷ R². Johnson: the drivers are replaced by the nearest uncorrelated ones, R = VΔ²V′, Λ = VΔV′, β = Λ⁻¹r, part = (Λ∘Λ)(β∘β). LMG (Shapley): the rise of R² when the driver enters, averaged over every order of entering. Over the responses that answered all of them. Intervals of both: percentiles of the same resamples of whole accounts (of responses where no account repeats), with the seed stated; none below ten of them',
  limits:
    'A share says what goes together, not what is the cause of what: an answer to everything in one mood, or a third thing behind both, looks the same. It has no sign (read the correlation beside it), is never below 0 (an interval above 0 proves nothing), depends on which other questions were asked, and where drivers say nearly the same it is divided between them more by chance. A question everybody answers alike gets a low share, however much it matters.',
  unit: 'share',
  direction: 'neither',
  smallBelow: 100,
  sources: ['johnson2000', 'gromping2006', 'davisonhinkley1997', 'harrell2015'],
  input: 'drivers',
  workedExample: {
    input: { moments: twoDrivers, outcome: 'satisfaction', driver: 'service' },
    value: 0.8,
    inWords: 'correlations 0.6 and 0.3, drivers uncorrelated: 0.6² ÷ (0.6² + 0.3²)',
  },
  compute: (input) => {
    const found = johnsonOf(input);
    if (found.status === 'withheld') return found;
    const one = found.drivers.find(({ predictor }) => predictor === input.driver);
    if (!one) return { status: 'withheld', reason: 'no-answers', answers: 0 };
    return { status: 'known', value: one.share, answers: found.answers, method: found.method };
  },
});
