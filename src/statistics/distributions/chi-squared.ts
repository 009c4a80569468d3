/** Which share of a chi-squared distribution lies above a point? */
import { regularizedGammaUpper } from './gamma.js';

/** P(X > x) with df > 0, exact far into the tail (R `pchisq(x, df, lower.tail = FALSE)`). */
export function chiSquaredUpperTail(x: number, df: number): number {
  return regularizedGammaUpper(df / 2, x / 2);
}
