/** What are the mean and the variance of the answers? */
import { sum } from 'simple-statistics';
import type { Distribution } from '../counts/shapes.js';
import { orderedCounts, type ValueCount } from './ordered-counts.js';

export interface Moments {
  readonly answers: number;
  readonly mean: number;
  /** Sample variance, divisor answers − 1; undefined for a single answer. */
  readonly variance: number | undefined;
}

/**
 * Sums of values − first value, then of deviations from the mean with the correction (Σd)²/n (Chan, Golub & LeVeque
 * 1983): Σx² − n·mean² would lose every digit of a small variance around a large mean (NIST NumAcc4).
 */
function momentsOfCounts(pairs: readonly ValueCount[]): Moments | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const [origin] = first;
  const answers = sum(pairs.map(([, count]) => count));
  const shift = sum(pairs.map(([value, count]) => (value - origin) * count)) / answers;
  const mean = origin + shift;
  if (answers < 2) return { answers, mean, variance: undefined };
  // Measured from the origin, not from the mean: the rounding of a large mean would enter every deviation.
  const deviations = pairs.map(([value, count]): ValueCount => [value - origin - shift, count]);
  const squares = sum(deviations.map(([deviation, count]) => deviation * deviation * count));
  const rest = sum(deviations.map(([deviation, count]) => deviation * count));
  return { answers, mean, variance: Math.max(0, (squares - (rest * rest) / answers) / (answers - 1)) };
}

/** Mean and sample variance from counts (R `mean`, `var`); undefined without answers. */
export function momentsOf(distribution: Distribution): Moments | undefined {
  return momentsOfCounts(orderedCounts(distribution));
}

/** Mean and sample variance of plain values (R `mean`, `var`); undefined without values. */
export function momentsOfValues(values: Iterable<number>): Moments | undefined {
  return momentsOfCounts(Array.from(values, (value): ValueCount => [value, 1]));
}

/** Moments of two groups taken together, from theirs alone (Chan, Golub & LeVeque 1983). */
export function mergeMoments(left: Moments | undefined, right: Moments | undefined): Moments | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const answers = left.answers + right.answers;
  const difference = right.mean - left.mean;
  const between = difference * difference * left.answers * (right.answers / answers);
  const within = (left.variance ?? 0) * (left.answers - 1) + (right.variance ?? 0) * (right.answers - 1);
  return {
    answers,
    mean: left.mean + difference * (right.answers / answers),
    variance: (within + between) / (answers - 1),
  };
}
