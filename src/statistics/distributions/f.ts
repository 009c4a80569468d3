/** Which share of the F distribution lies below or above a point, and where does a given share end? */
import { betaQuantileLogit, logBetaTails } from './beta.js';

/** Numerator and denominator degrees of freedom. */
export interface FDegreesOfFreedom {
  readonly between: number;
  readonly within: number;
}

/** P(F > f) for f >= 0 and degrees of freedom > 0 (R `pf(f, between, within, lower.tail = FALSE)`). */
export function fUpperTail(f: number, { between, within }: FDegreesOfFreedom): number {
  const ratio = (between / within) * f;
  const x = 1 / (1 + ratio);
  const complement = ratio === Infinity ? 1 : ratio / (1 + ratio);
  return Math.exp(logBetaTails({ x, complement, a: within / 2, b: between / 2 }).lower);
}

/** P(F <= f), exact far into the tail (R `pf(f, between, within)`). */
export function fCumulative(f: number, { between, within }: FDegreesOfFreedom): number {
  return f <= 0 ? 0 : fUpperTail(1 / f, { between: within, within: between });
}

/** The f with P(F <= f) = p, for p in 0..1 (R `qf(p, between, within)`). */
export function fQuantile(p: number, { between, within }: FDegreesOfFreedom): number {
  return (within / between) * Math.exp(betaQuantileLogit(p, between / 2, within / 2));
}
