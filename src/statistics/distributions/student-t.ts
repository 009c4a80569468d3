/** Which share of Student's t distribution lies below or above a point, and where does a given share end? */
import { logBetaTails, logBetaWeight, type BetaPoint } from './beta.js';
import { normalQuantile, normalUpperTail } from './normal.js';

/** Beyond this the t and the normal distribution agree to 1e-13 wherever a double can hold the probability. */
const normalFrom = 1e20;

/** The beta point df/(df+t²) whose lower tail is P(|T| > t); both shares are divided out so that t² cannot overflow. */
function betaPointOf(t: number, df: number): BetaPoint {
  const ratio = (t / Math.sqrt(df)) ** 2;
  return { x: 1 / (1 + ratio), complement: ratio === Infinity ? 1 : ratio / (1 + ratio), a: df / 2, b: 0.5 };
}

/** P(T > t) with df > 0, which may be fractional; exact far into the tail (R `pt(t, df, lower.tail = FALSE)`). */
export function studentTUpperTail(t: number, df: number): number {
  if (df >= normalFrom) return normalUpperTail(t);
  const { lower, upper } = logBetaTails(betaPointOf(t, df));
  return t >= 0 ? 0.5 * Math.exp(lower) : 0.5 + 0.5 * Math.exp(upper);
}

/** P(T <= t) with df > 0, which may be fractional (R `pt(t, df)`). */
export function studentTCumulative(t: number, df: number): number {
  return studentTUpperTail(-t, df);
}

const mostSteps = 200;

/**
 * The t > 0 at which the logarithm of one tail of the beta point equals `target`. Along ln t both tails are concave
 * with slope ∓2·weight/tail, so Newton cannot run away.
 */
function solve(df: number, tail: 'lower' | 'upper', target: { readonly log: number; readonly start: number }): number {
  const sign = tail === 'lower' ? -1 : 1;
  let logT = Math.log(target.start);
  for (let step = 0; step < mostSteps; step += 1) {
    const point = betaPointOf(Math.exp(logT), df);
    const current = logBetaTails(point)[tail];
    const change = (current - target.log) / (sign * 2 * Math.exp(logBetaWeight(point) - current));
    logT -= change;
    if (Math.abs(change) <= 4e-16) break;
  }
  return Math.exp(logT);
}

/** The t with P(T <= t) = p, for p in 0..1 and df > 0, which may be fractional (R `qt(p, df)`). */
export function studentTQuantile(p: number, df: number): number {
  const normal = normalQuantile(p);
  if (df >= normalFrom || normal === 0 || Math.abs(normal) === Infinity) return normal;
  const offset = Math.abs(p - 0.5);
  const start = Math.abs(normal);
  // Near the middle the tail is about 1/2 and says nothing about a small t; the share between 0 and t does.
  const size =
    offset < 0.25
      ? solve(df, 'upper', { log: Math.log(2 * offset), start })
      : solve(df, 'lower', { log: Math.log(2 * Math.min(p, 1 - p)), start });
  return p < 0.5 ? -size : size;
}
