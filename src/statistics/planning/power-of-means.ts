/** How surely does a change of a mean show, and how many answers a period make it show? */
import { noncentralTUpperTail } from '../distributions/noncentral-t.js';
import { normalQuantile } from '../distributions/normal.js';
import { studentTQuantile } from '../distributions/student-t.js';
import type { TestPlan } from './power-of-shares.js';
import { smallestReaching } from './search.js';

export interface MeanChange {
  /** Difference of the means, in the unit of `deviation`. */
  readonly difference: number;
  /** Standard deviation of one answer, the same in both periods; above 0. */
  readonly deviation: number;
}

/** `upper`: only a change in its own direction counts as found; `both`: a significant one in the wrong direction too. */
export type TailsCounted = 'upper' | 'both';

export interface MeanTest {
  readonly significance: number;
  readonly tails?: TailsCounted;
}

/** Fewer answers give the t test no degree of freedom. */
const fewestAnswers = 2;
const mostAnswers = 1e9;

/**
 * Power, 0..1, of the two-sided t test of two periods with so many answers each (may be fractional, above 1), from the
 * noncentral t distribution with 2·(n − 1) degrees of freedom. `upper` is R `power.t.test(strict = FALSE)`, `both` is R
 * `pwr::pwr.t.test` and `strict = TRUE`.
 */
export function powerOfTwoMeans(
  answers: number,
  { difference, deviation }: MeanChange,
  { significance, tails = 'upper' }: MeanTest,
): number {
  const degreesOfFreedom = 2 * (answers - 1);
  const limit = -studentTQuantile(significance / 2, degreesOfFreedom);
  const of = { degreesOfFreedom, noncentrality: (Math.sqrt(answers / 2) * Math.abs(difference)) / deviation };
  const upper = noncentralTUpperTail(limit, of);
  return tails === 'upper' ? upper : upper + 1 - noncentralTUpperTail(-limit, of);
}

/**
 * The answers of each period (not rounded, at least 2) that give the power (R `power.t.test(delta, sd, power)`); undefined
 * where a billion do not.
 */
export function answersForTwoMeans(
  change: MeanChange,
  { significance, power, tails = 'upper' }: TestPlan & MeanTest,
): number | undefined {
  const guess =
    2 * (((normalQuantile(power) - normalQuantile(significance / 2)) * change.deviation) / change.difference) ** 2;
  if (!(guess < mostAnswers)) return undefined;
  return smallestReaching({
    low: fewestAnswers,
    // The t test needs a few answers more than the normal approximation, at most so many.
    high: guess * 2 + 20,
    reaches: (answers) => powerOfTwoMeans(answers, change, { significance, tails }) >= power,
  });
}

/** The smallest difference of means that so many answers a period (at least 2) show; undefined with fewer. */
export function smallestMeanChange(
  answers: number,
  deviation: number,
  { significance, power }: TestPlan,
): number | undefined {
  if (answers < fewestAnswers) return undefined;
  const limit = -studentTQuantile(significance / 2, 2 * (answers - 1));
  // Twice what the normal approximation says, and the wider limit of the t test: enough at every number of answers.
  const high = 2 * deviation * Math.sqrt(2 / answers) * (limit - normalQuantile(1 - power)) * 2;
  return smallestReaching({
    low: 0,
    high,
    reaches: (difference) => powerOfTwoMeans(answers, { difference, deviation }, { significance }) >= power,
  });
}
