/** Are our distribution functions those of R, tails included? */
import { describe, it } from 'vitest';
import { betaQuantile, regularizedIncompleteBeta } from '../../src/statistics/distributions/beta.js';
import { chiSquaredUpperTail } from '../../src/statistics/distributions/chi-squared.js';
import { logGamma, regularizedGammaLower, regularizedGammaUpper } from '../../src/statistics/distributions/gamma.js';
import { normalCumulative, normalQuantile, normalUpperTail } from '../../src/statistics/distributions/normal.js';
import {
  studentTCumulative,
  studentTQuantile,
  studentTUpperTail,
} from '../../src/statistics/distributions/student-t.js';
import { expectAllNear, readReference } from './reference-values.js';

type Points<Names extends string> = readonly Readonly<Record<Names, number>>[];

const reference = readReference<{
  logGamma: Points<'x' | 'value'>;
  gamma: Points<'a' | 'x' | 'lower' | 'upper'>;
  beta: Points<'a' | 'b' | 'x' | 'value'>;
  betaQuantile: Points<'a' | 'b' | 'p' | 'value'>;
  normal: Points<'z' | 'upper' | 'lower'>;
  normalQuantile: Points<'p' | 'value'>;
  studentT: Points<'t' | 'df' | 'upper' | 'lower'>;
  studentTQuantile: Points<'p' | 'df' | 'value'>;
  chiSquared: Points<'x' | 'df' | 'upper'>;
}>('distributions');

describe('distribution functions agree with R to a relative 1e-9', () => {
  it('the logarithm of the gamma function from 1e-300 to 1e8', () => {
    expectAllNear(reference.logGamma, ({ x, value }) => [logGamma(x), value]);
  });

  it('the lower part of the gamma distribution down to 1e-250', () => {
    expectAllNear(reference.gamma, ({ a, x, lower }) => [regularizedGammaLower(a, x), lower]);
  });

  it('the upper part of the gamma distribution down to 1e-250', () => {
    expectAllNear(reference.gamma, ({ a, x, upper }) => [regularizedGammaUpper(a, x), upper]);
  });

  it('the beta distribution down to 1e-200, with parameters from 0.5 to 100,000', () => {
    expectAllNear(reference.beta, ({ a, b, x, value }) => [regularizedIncompleteBeta(x, a, b), value]);
  });

  it('the beta quantile from p = 1e-10', () => {
    expectAllNear(reference.betaQuantile, ({ a, b, p, value }) => [betaQuantile(p, a, b), value]);
  });

  it('both tails of the normal distribution out to z = 37', () => {
    expectAllNear(reference.normal, ({ z, upper }) => [normalUpperTail(z), upper]);
    expectAllNear(reference.normal, ({ z, lower }) => [normalCumulative(z), lower]);
  });

  it('the normal quantile from p = 1e-300', () => {
    expectAllNear(reference.normalQuantile, ({ p, value }) => [normalQuantile(p), value]);
  });

  it('both tails of the t distribution, with 0.5 to 400,000 degrees of freedom', () => {
    expectAllNear(reference.studentT, ({ t, df, upper }) => [studentTUpperTail(t, df), upper]);
    expectAllNear(reference.studentT, ({ t, df, lower }) => [studentTCumulative(t, df), lower]);
  });

  it('the t quantile from p = 1e-100', () => {
    expectAllNear(reference.studentTQuantile, ({ p, df, value }) => [studentTQuantile(p, df), value]);
  });

  it('the upper tail of the chi-squared distribution down to 1e-300', () => {
    expectAllNear(reference.chiSquared, ({ x, df, upper }) => [chiSquaredUpperTail(x, df), upper]);
  });
});
