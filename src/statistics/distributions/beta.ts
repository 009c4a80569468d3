/** Which share of a beta distribution lies below a point, and below which point lies a given share? */
import { continuedFraction } from './continued-fraction.js';
import { deviance, halfLogTwoPi, stirlingError } from './stirling.js';

/** A point of a beta distribution; `complement` is 1 − x, given apart because 1 − x loses it near x = 1. */
export interface BetaPoint {
  readonly x: number;
  readonly complement: number;
  readonly a: number;
  readonly b: number;
}

/** Natural logarithms of both tails of a beta distribution at a point. */
export interface LogTails {
  readonly lower: number;
  readonly upper: number;
}

const mirrored = ({ x, complement, a, b }: BetaPoint): BetaPoint => ({ x: complement, complement: x, a: b, b: a });

/** ln of x^a·(1−x)^b/B(a, b), by Loader's saddle point; also the slope of the lower tail along ln(x/(1−x)). */
export function logBetaWeight({ x, complement, a, b }: BetaPoint): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const deviances = deviance(a, n * x) + deviance(b, n * complement);
  return errors - deviances + 0.5 * Math.log((a * b) / n) - halfLogTwoPi;
}

/** ln I_x(a, b) for x up to about the mean a/(a+b): continued fraction of DiDonato & Morris 1992 (TOMS 708, BFRAC). */
function logLowerBelowMean(point: BetaPoint): number {
  const { x, complement, a, b } = point;
  const lead = a * complement - b * x + 1;
  const fraction = continuedFraction((m) => {
    const before = a + 2 * m - 1;
    const numerator = ((a + m - 1) / before) * ((a + b + m - 1) / before) * m * (b - m) * x * x;
    const cross = m === 0 ? 0 : (m * (b - m) * x) / before;
    return [numerator, m + cross + ((a + m) * (lead + m * (2 - x))) / (a + 2 * m + 1)];
  });
  return logBetaWeight(point) - Math.log(fraction);
}

/** Both tails at once, each exact where it is small, even where the probability itself is below 1e-308. */
export function logBetaTails(point: BetaPoint): LogTails {
  if (point.x <= 0) return { lower: -Infinity, upper: 0 };
  if (point.complement <= 0) return { lower: 0, upper: -Infinity };
  if (point.x * point.b <= point.complement * point.a) {
    const lower = logLowerBelowMean(point);
    return { lower, upper: Math.log1p(-Math.exp(lower)) };
  }
  const upper = logLowerBelowMean(mirrored(point));
  return { lower: Math.log1p(-Math.exp(upper)), upper };
}

/** I_x(a, b), 0..1, for a, b > 0 (R `pbeta(x, a, b)`). */
export function regularizedIncompleteBeta(x: number, a: number, b: number): number {
  return Math.exp(logBetaTails({ x, complement: 1 - x, a, b }).lower);
}

/** Below this logit the quantile is under 1e-307 and no double can hold it. */
const lowestLogit = -707;
/** Newton steps never leave the concave side, so about ten are enough; the bound only ends a last-digit flutter. */
const mostSteps = 200;

/** The logit of the quantile: ln I is concave along ln(x/(1−x)), so Newton from any start ends on the root. */
function logitOfLowQuantile(p: number, a: number, b: number): number {
  const target = Math.log(p);
  let logit = Math.log(a / b);
  for (let step = 0; step < mostSteps; step += 1) {
    const point = { x: 1 / (1 + Math.exp(-logit)), complement: 1 / (1 + Math.exp(logit)), a, b };
    const { lower } = logBetaTails(point);
    const change = (lower - target) / Math.exp(logBetaWeight(point) - lower);
    logit = Math.max(lowestLogit, logit - change);
    if (Math.abs(change) <= 1e-15 * Math.max(1, Math.abs(logit))) break;
  }
  return logit;
}

/** ln(x/(1 − x)) of the quantile x: it keeps x and 1 − x apart where a double has no digits left for one of them. */
export function betaQuantileLogit(p: number, a: number, b: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  return p <= 0.5 ? logitOfLowQuantile(p, a, b) : -logitOfLowQuantile(1 - p, b, a);
}

/** The x with I_x(a, b) = p, for p in 0..1 and a, b > 0 (R `qbeta(p, a, b)`). */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-betaQuantileLogit(p, a, b)));
}
