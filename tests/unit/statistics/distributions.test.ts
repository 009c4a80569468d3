/** What do the distribution functions do at their edges? */
import { describe, expect, it } from 'vitest';
import { betaQuantile, regularizedIncompleteBeta } from '../../../src/statistics/distributions/beta.js';
import { chiSquaredUpperTail } from '../../../src/statistics/distributions/chi-squared.js';
import { continuedFraction } from '../../../src/statistics/distributions/continued-fraction.js';
import { logGamma, regularizedGammaLower, regularizedGammaUpper } from '../../../src/statistics/distributions/gamma.js';
import { normalCumulative, normalQuantile, normalUpperTail } from '../../../src/statistics/distributions/normal.js';
import {
  studentTCumulative,
  studentTQuantile,
  studentTUpperTail,
} from '../../../src/statistics/distributions/student-t.js';

describe('the gamma distribution', () => {
  it('has Γ(n) = (n − 1)!', () => {
    expect(logGamma(1)).toBeCloseTo(0, 15);
    expect(logGamma(2)).toBeCloseTo(0, 15);
    expect(Math.exp(logGamma(11))).toBeCloseTo(3628800, 6);
  });

  it('keeps relative digits beside the zeros of ln Γ: lnΓ(1+e) ≈ −0.5772156649e', () => {
    const e = 2 ** -30;
    expect(logGamma(1 + e) / e).toBeCloseTo(-0.5772156649, 8);
    expect(logGamma(2 + e) / e).toBeCloseTo(1 - 0.5772156649, 8);
  });

  it('joins its series without a step', () => {
    for (const edge of [0.99, 1.01, 1.99, 2.01, 10]) {
      expect(logGamma(edge * (1 + 1e-15))).toBeCloseTo(logGamma(edge * (1 - 1e-15)), 13);
    }
  });

  it('starts at 0 and ends at 1', () => {
    expect([regularizedGammaLower(2, 0), regularizedGammaUpper(2, 0)]).toEqual([0, 1]);
    expect([regularizedGammaLower(2, Infinity), regularizedGammaUpper(2, Infinity)]).toEqual([1, 0]);
  });

  it('is exponential with one degree: Q(1, x) = e^(−x)', () => {
    expect(regularizedGammaUpper(1, 3)).toBeCloseTo(Math.exp(-3), 15);
  });
});

describe('the beta distribution', () => {
  it('is uniform at 1, 1', () => {
    expect(regularizedIncompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 15);
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 15);
  });

  it('ends at 0 and 1', () => {
    expect([regularizedIncompleteBeta(0, 2, 3), regularizedIncompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });

  it('gives a quantile too small for a double as next to nothing instead of failing', () => {
    expect(betaQuantile(1e-10, 0.01, 3)).toBeLessThan(1e-306);
  });
});

describe('the normal distribution', () => {
  it('has half of its share on each side of 0', () => {
    expect([normalUpperTail(0), normalCumulative(0), normalQuantile(0.5)]).toEqual([0.5, 0.5, 0]);
  });

  it('ends at plus and minus infinity', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalUpperTail(Infinity), normalUpperTail(-Infinity)]).toEqual([0, 1]);
  });
});

describe("Student's t distribution", () => {
  it('is the Cauchy distribution at one degree of freedom: P(T > 1) = 1/4', () => {
    expect(studentTUpperTail(1, 1)).toBeCloseTo(0.25, 15);
    expect(studentTQuantile(0.75, 1)).toBeCloseTo(1, 14);
  });

  it('has half of its share on each side of 0', () => {
    expect([studentTUpperTail(0, 3), studentTCumulative(0, 3), studentTQuantile(0.5, 3)]).toEqual([0.5, 0.5, 0]);
  });

  it('becomes normal with infinitely many degrees of freedom', () => {
    expect(studentTUpperTail(1.5, Infinity)).toBe(normalUpperTail(1.5));
    expect(studentTQuantile(0.9, Infinity)).toBe(normalQuantile(0.9));
    expect(studentTUpperTail(1.5, 1e12)).toBeCloseTo(normalUpperTail(1.5), 12);
  });

  it('reaches 0 and 1 far out', () => {
    expect([studentTUpperTail(Infinity, 4), studentTUpperTail(-Infinity, 4)]).toEqual([0, 1]);
    expect([studentTQuantile(0, 4), studentTQuantile(1, 4)]).toEqual([-Infinity, Infinity]);
  });
});

describe('the chi-squared distribution', () => {
  it('is exponential at two degrees of freedom: P(X > x) = e^(−x/2)', () => {
    expect(chiSquaredUpperTail(5, 2)).toBeCloseTo(Math.exp(-2.5), 15);
  });

  it('lies wholly above 0', () => {
    expect(chiSquaredUpperTail(0, 3)).toBe(1);
  });
});

describe('a continued fraction', () => {
  it('of ones approaches the golden ratio', () => {
    expect(continuedFraction(() => [1, 1])).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
  });

  it('that never settles is an error, not a number', () => {
    expect(() => continuedFraction((index) => [-1, index % 2])).toThrow(RangeError);
  });
});
