/** Which laws hold for the distribution functions at any point? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, regularizedIncompleteBeta } from '../../src/statistics/distributions/beta.js';
import { chiSquaredUpperTail } from '../../src/statistics/distributions/chi-squared.js';
import { regularizedGammaLower, regularizedGammaUpper } from '../../src/statistics/distributions/gamma.js';
import { normalCumulative, normalQuantile, normalUpperTail } from '../../src/statistics/distributions/normal.js';
import {
  studentTCumulative,
  studentTQuantile,
  studentTUpperTail,
} from '../../src/statistics/distributions/student-t.js';

const seeded = { seed: 20240229, numRuns: 500 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const degrees = between(0.5, 5000);
const share = between(1e-12, 1 - 1e-12);
/** Shares whose complement 1 − y is exact. */
const steps = fc.integer({ min: 0, max: 1024 }).map((step) => step / 1024);
/** Two neighbouring arguments may differ by less than the last digits can show. */
const lastDigits = 1 + 1e-12;

describe('distribution functions', () => {
  it('rise with their argument', () => {
    fc.assert(
      fc.property(between(-38, 38), between(-38, 38), degrees, (one, other, df) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(normalCumulative(low)).toBeLessThanOrEqual(normalCumulative(high) * lastDigits);
        expect(studentTCumulative(low, df)).toBeLessThanOrEqual(studentTCumulative(high, df) * lastDigits);
        expect(chiSquaredUpperTail(high + 38, df)).toBeLessThanOrEqual(chiSquaredUpperTail(low + 38, df) * lastDigits);
      }),
      seeded,
    );
  });

  it('are symmetric around 0 and have tails that add up to 1', () => {
    fc.assert(
      fc.property(between(-38, 38), degrees, (t, df) => {
        expect(normalUpperTail(t)).toBe(normalCumulative(-t));
        expect(studentTUpperTail(t, df)).toBe(studentTCumulative(-t, df));
        expect(normalUpperTail(t) + normalCumulative(t)).toBeCloseTo(1, 13);
        expect(studentTUpperTail(t, df) + studentTCumulative(t, df)).toBeCloseTo(1, 13);
      }),
      seeded,
    );
  });

  it('of gamma and beta stay in 0..1 and complete each other', () => {
    fc.assert(
      fc.property(between(0.01, 1000), between(0, 3000), between(0.01, 1000), steps, (a, x, b, y) => {
        expect(regularizedGammaLower(a, x) + regularizedGammaUpper(a, x)).toBeCloseTo(1, 12);
        expect(regularizedIncompleteBeta(y, a, b) + regularizedIncompleteBeta(1 - y, b, a)).toBeCloseTo(1, 9);
        for (const value of [regularizedGammaLower(a, x), regularizedIncompleteBeta(y, a, b)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      seeded,
    );
  });

  it('are undone by their quantiles', () => {
    fc.assert(
      fc.property(share, degrees, between(0.5, 1000), (p, df, b) => {
        expect(normalCumulative(normalQuantile(p)) / p).toBeCloseTo(1, 10);
        expect(studentTCumulative(studentTQuantile(p, df), df) / p).toBeCloseTo(1, 10);
        expect(regularizedIncompleteBeta(betaQuantile(p, df, b), df, b) / p).toBeCloseTo(1, 8);
      }),
      seeded,
    );
  });

  it('t lies farther out than the normal distribution', () => {
    fc.assert(
      fc.property(between(1e-10, 0.499), degrees, (p, df) => {
        expect(studentTQuantile(p, df)).toBeLessThan(normalQuantile(p));
      }),
      seeded,
    );
  });
});
