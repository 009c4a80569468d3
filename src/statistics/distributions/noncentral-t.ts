/** Which share of a noncentral t distribution lies above a point: how a t test turns out where there is a difference. */
import { regularizedIncompleteBeta } from './beta.js';
import { logGamma } from './gamma.js';
import { normalCumulative, normalUpperTail } from './normal.js';
import { studentTUpperTail } from './student-t.js';

export interface NoncentralT {
  readonly degreesOfFreedom: number;
  /** The expected t of the difference; 0 gives Student's t. */
  readonly noncentrality: number;
}

/** Terms of the series are spread around half the square of the noncentrality; beyond this they would be too many. */
const largestNoncentrality = 100;
const settled = 1e-17;

/** The normal approximation of Abramowitz & Stegun 26.7.10, for noncentralities no power is ever asked for. */
function approximateUpperTail(t: number, { degreesOfFreedom: df, noncentrality }: NoncentralT): number {
  return normalUpperTail((t * (1 - 1 / (4 * df)) - noncentrality) / Math.sqrt(1 + (t * t) / (2 * df)));
}

/** P(0 < T <= t), the series of algorithm AS 243 (Lenth 1989, Applied Statistics 38, 185-189). */
function shareUpTo(t: number, { degreesOfFreedom: df, noncentrality }: NoncentralT): number {
  const x = (t * t) / (t * t + df);
  const half = (noncentrality * noncentrality) / 2;
  const direction = Math.sign(noncentrality);
  let sum = 0;
  for (let j = 0; ; j += 1) {
    const even = Math.exp(-half + j * Math.log(half) - logGamma(j + 1));
    const odd = direction * Math.exp(-half + (j + 0.5) * Math.log(half) - logGamma(j + 1.5));
    sum +=
      0.5 * (even * regularizedIncompleteBeta(x, j + 0.5, df / 2) + odd * regularizedIncompleteBeta(x, j + 1, df / 2));
    if (j > half && even < settled) return sum;
  }
}

/** P(T > t) (R `pt(t, df, ncp, lower.tail = FALSE)`), to about 1e-12; df > 0, which may be fractional. */
export function noncentralTUpperTail(t: number, of: NoncentralT): number {
  const { degreesOfFreedom, noncentrality } = of;
  if (noncentrality === 0) return studentTUpperTail(t, degreesOfFreedom);
  if (t < 0) return 1 - noncentralTUpperTail(-t, { degreesOfFreedom, noncentrality: -noncentrality });
  if (Math.abs(noncentrality) > largestNoncentrality) return approximateUpperTail(t, of);
  const below = normalCumulative(-noncentrality) + (t === 0 ? 0 : shareUpTo(t, of));
  return Math.min(1, Math.max(0, 1 - below));
}
