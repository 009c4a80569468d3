/** How probable is a number of hits among independent trials, and among draws without replacement? */
import { logBetaTails } from './beta.js';
import { deviance, halfLogTwoPi, stirlingError } from './stirling.js';

/** `trials` a whole number >= 0, `p` the chance of a hit, 0..1. */
export interface Binomial {
  readonly trials: number;
  readonly p: number;
}

/** Draws without replacement from `hits` + `misses` things. Whole numbers >= 0, draws at most all of them. */
export interface Hypergeometric {
  readonly hits: number;
  readonly misses: number;
  readonly draws: number;
}

/** ln of the chance of all trials going the way that has chance 1 − `lost`: n·ln(1 − lost). */
const logOfAll = (trials: number, lost: number): number => (trials === 0 ? 0 : trials * Math.log1p(-lost));

/** ln P(X = x) by Loader's saddle point (Loader 2000; R `dbinom(x, trials, p, log = TRUE)`); −∞ where impossible. */
export function logBinomialWeight(x: number, { trials, p }: Binomial): number {
  if (x < 0 || x > trials) return -Infinity;
  if (p <= 0) return x === 0 ? 0 : -Infinity;
  if (p >= 1) return x === trials ? 0 : -Infinity;
  if (x === 0) return logOfAll(trials, p);
  if (x === trials) return trials * Math.log(p);
  const rest = trials - x;
  const errors = stirlingError(trials) - stirlingError(x) - stirlingError(rest);
  const deviances = deviance(x, trials * p) + deviance(rest, trials * (1 - p));
  // √(x·rest/n) by its factors: the product of two large counts would lose nothing, but a share keeps the range.
  return errors - deviances - halfLogTwoPi - 0.5 * Math.log(x * (rest / trials));
}

/** P(X <= x) and P(X > x), each exact where it is small (R `pbinom`). */
export function binomialTails(x: number, { trials, p }: Binomial): { readonly lower: number; readonly upper: number } {
  const whole = Math.floor(x);
  if (whole < 0) return { lower: 0, upper: 1 };
  if (whole >= trials) return { lower: 1, upper: 0 };
  const { lower, upper } = logBetaTails({ x: 1 - p, complement: p, a: trials - whole, b: whole + 1 });
  return { lower: Math.exp(lower), upper: Math.exp(upper) };
}

/** ln P(X = x) as three binomial weights, whose large terms cancel before they are added (Loader 2000; R `dhyper`). */
export function logHypergeometricWeight(x: number, { hits, misses, draws }: Hypergeometric): number {
  const all = hits + misses;
  if (x < Math.max(0, draws - misses) || x > Math.min(hits, draws)) return -Infinity;
  if (draws === 0) return 0;
  const p = draws / all;
  return (
    logBinomialWeight(x, { trials: hits, p }) +
    logBinomialWeight(draws - x, { trials: misses, p }) -
    logBinomialWeight(draws, { trials: all, p })
  );
}
