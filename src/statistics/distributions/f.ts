/** Which share of the F distribution lies above a point? */
import { logBetaTails } from './beta.js';

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
