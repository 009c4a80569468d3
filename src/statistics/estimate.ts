/** A number with its interval, n and method - or the reason why there is none. */

import type { Method, WithheldReason } from '../domain/methods.js';

export interface KnownEstimate {
  readonly status: 'known';
  readonly value: number;
  /** Low and high end at the stated confidence; absent where the method has none. */
  readonly interval?: readonly [low: number, high: number];
  /** The low end alone, where the method gives no high one: of a median time that many have not reached yet. */
  readonly lowerLimit?: number;
  readonly answers: number;
  readonly method: Method;
  readonly standardError?: number;
  readonly degreesOfFreedom?: number;
  /** Number of clusters (accounts) when the interval respects them. */
  readonly clusters?: number;
}

export interface WithheldEstimate {
  readonly status: 'withheld';
  readonly reason: WithheldReason;
  /** Left out where the count itself must not be known. */
  readonly answers?: number;
  readonly needed?: number;
}

export type Estimate = KnownEstimate | WithheldEstimate;

/** A test of a difference. `statistic` and `degreesOfFreedom` as the method defines them. */
export interface TestResult {
  readonly status: 'known';
  readonly statistic: number;
  readonly degreesOfFreedom?: number;
  /** Those of the denominator, where the method compares with an F distribution of its own. */
  readonly degreesOfFreedomWithin?: number;
  readonly p: number;
  readonly answers: number;
  readonly method: Method;
  /** Number of clusters (accounts) when the test respects them. */
  readonly clusters?: number;
  /** The size of the difference as the method defines it: epsilon squared, Cliff's delta, Cramér's V, tau-b ... */
  readonly effect?: number;
  /** Standard error of the effect, where the method has one. */
  readonly effectError?: number;
}
export type Test = TestResult | WithheldEstimate;

/** Confidence level of intervals, 0..1. */
export interface IntervalOptions {
  readonly confidence: number;
}

/** True when the interval leaves no doubt on which side of 0 a difference lies; false also where there is no interval. */
export const excludesZero = (estimate: Estimate): boolean =>
  estimate.status === 'known' &&
  estimate.interval !== undefined &&
  (estimate.interval[0] > 0 || estimate.interval[1] < 0);
