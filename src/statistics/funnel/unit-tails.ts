/** How rare is a unit's count, if it were like all others? */
import { binomialTails } from '../distributions/binomial.js';

/** Chances of a count as low, and as high, as the one seen. */
export interface UnitTails {
  readonly low: number;
  readonly high: number;
}

/** P(X <= hits) and P(X >= hits) of `trials` cases whose share is `reference`, 0..1 (R `pbinom`); both hold the count itself. */
export function unitTails(hits: number, trials: number, reference: number): UnitTails {
  return {
    low: binomialTails(hits, { trials, p: reference }).lower,
    high: binomialTails(hits - 1, { trials, p: reference }).upper,
  };
}

/**
 * Two-sided p, 0..1: twice the smaller tail, at most 1. It is at or below α exactly where the count lies outside the limits
 * of `funnelLimits`, and under the reference that happens to no more than α of units of any size. R `binom.test` adds up
 * the less probable counts of both sides instead: often smaller, but then a unit may be marked within its limits.
 */
export function twoSidedP({ low, high }: UnitTails): number {
  return Math.min(1, 2 * Math.min(low, high));
}
