/** Share of those asked who answered, cooperated, refused or were reached, by a named definition of AAPOR, 0..1. */
import type { Estimate } from '../../statistics/estimate.js';
import { casesOfRate, responseRate as rateOf, type CaseDispositions } from '../../statistics/response-rates.js';
import { defineMetric, type AskedAccounts, type MetricContext } from '../metric.js';
import { distributionOfHits } from '../score-answers.js';
import { estimateScoreShare } from '../score-estimates.js';

const add = (a: CaseDispositions, b: CaseDispositions): CaseDispositions => ({
  complete: a.complete + b.complete,
  partial: a.partial + b.partial,
  refusal: a.refusal + b.refusal,
  nonContact: a.nonContact + b.nonContact,
  other: a.other + b.other,
  unknown: a.unknown + b.unknown,
  ...(a.ineligible === undefined || b.ineligible === undefined ? {} : { ineligible: a.ineligible + b.ineligible }),
});

const none: CaseDispositions = { complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0, unknown: 0 };

/** All invitations together; the ineligible are known where every account says how many. */
export const sumOfCases = ([first, ...others]: readonly CaseDispositions[]): CaseDispositions =>
  first === undefined ? none : others.reduce(add, first);

/** Wilson's interval, over accounts where one was asked more than once; none where the denominator is estimated. */
function compute({ rate, accounts }: AskedAccounts, context: MetricContext): Estimate {
  const plain = rateOf(rate, sumOfCases(accounts), context);
  const cases = accounts.map((one) => casesOfRate(rate, one));
  const counted = cases.flatMap((one) => (one && one.trials > 0 ? [one] : []));
  const isCount = plain.status === 'known' && !cases.includes(undefined);
  if (!isCount || counted.every(({ trials }) => trials === 1)) return plain;
  const hits = counted.reduce((sum, one) => sum + one.hits, 0);
  const answers = {
    distribution: distributionOfHits({ hits, trials: plain.answers }),
    clusters: { kind: 'clustered-distribution' as const, clusters: counted.map(distributionOfHits) },
  };
  return estimateScoreShare(answers, (answer) => answer === 1, context);
}

export const responseRate = defineMetric({
  id: 'response-rate',
  name: 'Response rate',
  question: 'Of those who were asked, how many answered, by which definition?',
  formula:
    'I complete, P partial, R refused, NC not reached (bounced included), O other, U unknown. RR1 = I ÷ (I+P+R+NC+O+U), RR2 = (I+P) ÷ the same; RR3, RR4: U times e, the eligible share of the known; RR5, RR6: without U. COOP1 = I ÷ (I+P+R+O), COOP2 = (I+P) ÷ the same; COOP3, COOP4: without O. REF1 = R ÷ the denominator of RR1, CON1 = (I+P+R+O) ÷ the same; REF2, CON2: U times e; REF3, CON3: without U',
  limits:
    'It counts invitations, not people: who was asked in three quarters counts three times. A high rate does not make those who stayed away like those who answered. RR3, RR4, REF2 and CON2 divide by an estimated number and have no interval.',
  unit: 'share',
  direction: 'higher-is-better',
  smallBelow: 30,
  sources: ['aapor2023', 'wilson1927'],
  input: 'asked-accounts',
  workedExample: {
    input: {
      rate: 'RR1',
      accounts: [{ complete: 650, partial: 50, refusal: 150, nonContact: 100, other: 30, unknown: 20 }],
    },
    value: 0.65,
    inWords: 'RR1: 650 ÷ (650 + 50 + 150 + 100 + 30 + 20)',
  },
  compute,
});
