/** How large is the gamma function, and which share of it lies below or above a point? */
import { continuedFraction } from './continued-fraction.js';
import { deviance, halfLogTwoPi, stirlingError } from './stirling.js';

const eulerGamma = 0.577215664901532860606512090082;
/** ζ(2) … ζ(8), Abramowitz & Stegun table 23.3. */
const zeta = [
  1.6449340668482264365, 1.2020569031595942854, 1.0823232337111381915, 1.0369277551433699263, 1.0173430619844491397,
  1.0083492773819228268, 1.0040773561979443394,
] as const;
/** So near to 1 and 2 the logarithm passes through zero and only its own series keeps relative accuracy. */
const nearZero = 0.01;

/** ln Γ(1+e) = −γe + Σ ζ(k)(−e)^k/k (Abramowitz & Stegun 6.1.33), for small e. */
function logGammaNearOne(offset: number): number {
  const higher = zeta.reduceRight((sum, value, index) => value / (index + 2) - offset * sum, 0);
  return offset * (offset * higher - eulerGamma);
}

/** ln Γ(x) for x > 0; relative error about 1e-15 (checked against R `lgamma`). */
export function logGamma(x: number): number {
  if (Math.abs(x - 1) < nearZero) return logGammaNearOne(x - 1);
  if (Math.abs(x - 2) < nearZero) return Math.log1p(x - 2) + logGammaNearOne(x - 2);
  return stirlingError(x) + (x - 0.5) * Math.log(x) - x + halfLogTwoPi;
}

/** x^a·e^(−x)/Γ(a+1), the Poisson probability of a at mean x, by Loader's saddle point. */
function poissonWeight(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** Power series of the lower part (Abramowitz & Stegun 6.5.29), quick for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * Number.EPSILON * 0.1; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return poissonWeight(a, x) * sum;
}

/** Continued fraction of the upper part (Abramowitz & Stegun 6.5.31), quick for x >= a + 1. */
function upperFraction(a: number, x: number): number {
  const fraction = continuedFraction((k) => [k * (a - k), x - a + 1 + 2 * k]);
  return (poissonWeight(a, x) * a) / fraction;
}

/** P(a, x) = γ(a, x)/Γ(a), 0..1, for a > 0, x >= 0 (R `pgamma(x, a)`). */
export function regularizedGammaLower(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** Q(a, x) = 1 − P(a, x), 0..1, exact far into the tail (R `pgamma(x, a, lower.tail = FALSE)`). */
export function regularizedGammaUpper(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}
