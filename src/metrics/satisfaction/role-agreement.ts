/** Do the people of one role agree among themselves? Van der Eijk's A of their answers, −1..1. */
import type { Distribution } from '../../counts/shapes.js';
import { vanDerEijkAgreement } from '../../statistics/agreement/van-der-eijk.js';
import type { Estimate } from '../../statistics/estimate.js';
import { bootstrapPatterns } from '../../statistics/resampling/bootstrap-patterns.js';
import { defineMetric } from '../metric.js';
import { scoreAnswersFrom } from '../score-answers.js';

/** Printed beside every interval: with it anybody gets the same one. */
export const agreementBootstrap = { seed: 2001, draws: 500 } as const;

export const roleAgreement = defineMetric({
  id: 'role-agreement',
  name: 'Agreement within a role',
  question: 'Do the people of one role agree among themselves, or does their average hide two camps?',
  formula:
    'van der Eijk’s A: the counts of the steps are cut into layers of equal height, each layer counts 1 for one step, 0 for all steps, below 0 for separate camps; the mean of the layers, weighed by their answers. Interval: bootstrap of whole accounts (of answers where no account answered twice), 500 draws, seed 2001, percentiles',
  limits:
    'Of a single question on whole steps only. It says how alike the answers are, not how high. Below thirty answers the interval is wide.',
  unit: 'correlation',
  direction: 'neither',
  smallBelow: 30,
  sources: ['vandereijk2001', 'efron1979'],
  input: 'score',
  workedExample: {
    input: scoreAnswersFrom({ 1: 5, 5: 5 }),
    context: { scale: { low: 1, high: 5 } },
    value: -1,
    inWords: '5 answers at each end, none between: two camps',
  },
  compute: ({ distribution, clusters }, { scale, confidence }): Estimate => {
    const agreement = vanDerEijkAgreement(distribution, scale);
    if (agreement.status === 'withheld') return agreement;
    const figure = (drawn: Distribution): number | undefined => {
      const found = vanDerEijkAgreement(drawn, scale);
      return found.status === 'known' ? found.value : undefined;
    };
    const drawn = bootstrapPatterns(clusters ?? distribution, figure, { ...agreementBootstrap, confidence });
    if (drawn.status === 'withheld') return agreement;
    const { interval, method } = drawn;
    return { ...agreement, interval, method, ...(clusters ? { clusters: clusters.clusters.length } : {}) };
  },
});
