/** Are our response rates those of AAPOR? */
import { describe, expect, it } from 'vitest';
import { estimateProportion } from '../../src/statistics/interval-of-proportion.js';
import {
  type CaseDispositions,
  estimateEligibleShare,
  type ResponseRate,
  responseRate,
  responseRates,
} from '../../src/statistics/response-rates.js';
import { known } from './reference-values.js';

/** The example of the R package `responserates`; the fractions are written out as AAPOR defines them. */
const example: CaseDispositions = { complete: 650, partial: 50, refusal: 150, nonContact: 100, other: 30, unknown: 20 };
const options = { confidence: 0.95, eligibleShare: 0.8 };

describe('response rates', () => {
  it.each<[ResponseRate, number, number]>([
    ['RR1', 0.65, 650 / 1000],
    ['RR2', 0.7, 700 / 1000],
    ['RR3', 0.6526104, 650 / 996],
    ['RR4', 0.7028112, 700 / 996],
    ['RR5', 0.6632653, 650 / 980],
    ['RR6', 0.7142857, 700 / 980],
    ['COOP1', 0.7386364, 650 / 880],
    ['COOP2', 0.7954545, 700 / 880],
    ['COOP3', 0.7647059, 650 / 850],
    ['COOP4', 0.8235294, 700 / 850],
    ['REF1', 0.15, 150 / 1000],
    ['REF2', 0.1506024, 150 / 996],
    ['REF3', 0.1530612, 150 / 980],
    ['CON1', 0.88, 880 / 1000],
    ['CON2', 0.8835341, 880 / 996],
    ['CON3', 0.8979592, 880 / 980],
  ])('%s is %d', (rate, printed, exact) => {
    const { value } = known(responseRate(rate, example, options));
    expect(value).toBeCloseTo(printed, 7);
    expect(value).toBe(exact);
  });

  it('have Wilson’s interval where the denominator is a count, and no interval where it is estimated', () => {
    for (const [rate, found] of responseRates(example, options)) {
      const { interval, method, value, answers } = known(found);
      const isEstimated = ['RR3', 'RR4', 'REF2', 'CON2'].includes(rate);
      expect(method, rate).toBe(isEstimated ? 'estimated-denominator' : 'wilson');
      if (isEstimated) expect(interval, rate).toBeUndefined();
      else {
        const hits = Math.round(value * answers);
        expect(found).toEqual(estimateProportion({ kind: 'proportion', hits, trials: answers }, options));
      }
    }
  });

  it('estimate e from the cases of known eligibility when it is not stated', () => {
    const cases = { ...example, ineligible: 245 };
    expect(known(estimateEligibleShare(cases, { confidence: 0.95 })).value).toBe(980 / 1225);
    expect(known(responseRate('RR3', cases, { confidence: 0.95 })).value).toBeCloseTo(650 / 996, 14);
  });

  it('say that e is missing where nobody recorded who was ineligible, and need no e without unknown cases', () => {
    expect(responseRate('RR3', example, { confidence: 0.95 })).toEqual({
      status: 'withheld',
      reason: 'eligibility-unknown',
    });
    const settled = { ...example, unknown: 0 };
    expect(responseRate('RR3', settled, { confidence: 0.95 })).toEqual(responseRate('RR5', settled, options));
    expect(responseRate('RR3', { ...example, ineligible: 0 }, { confidence: 0.95 })).toMatchObject({ value: 0.65 });
  });

  it('are withheld where nobody was asked, a count is not whole or negative, or e is no share', () => {
    const nobody: CaseDispositions = { complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0, unknown: 0 };
    for (const found of responseRates(nobody, options).values())
      expect(found).toMatchObject({ status: 'withheld', reason: 'no-answers' });
    const onlyUnknown = { ...nobody, unknown: 7 };
    expect(responseRate('RR3', onlyUnknown, { confidence: 0.95, eligibleShare: 0 })).toMatchObject({
      reason: 'no-answers',
    });
    for (const wrong of [-1, 0.5, NaN, Infinity])
      expect(responseRate('COOP1', { ...example, refusal: wrong }, options)).toMatchObject({
        reason: 'invalid-values',
      });
    for (const eligibleShare of [-0.1, 1.1, NaN])
      expect(responseRate('RR1', example, { confidence: 0.95, eligibleShare })).toMatchObject({
        reason: 'invalid-values',
      });
  });
});
