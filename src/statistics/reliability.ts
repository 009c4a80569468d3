/** Do the items of one construct measure the same thing? */
import { sum } from 'simple-statistics';
import type { ItemMoments } from '../counts/shapes.js';
import { fQuantile } from './distributions/f.js';
import type { Estimate, IntervalOptions } from './estimate.js';

type Matrix = readonly (readonly number[])[];

/** Below this share of the summed item variances the variance of the score is rounding, not spread. */
const roundingOfZero = 1e-12;

const diagonalOf = (matrix: Matrix): readonly number[] => matrix.map((row, index) => row[index] ?? 0);

/** α = k/(k − 1)·(1 − Σ variances ÷ variance of the sum); undefined when the sum does not vary. */
function alphaOf(matrix: Matrix): number | undefined {
  const items = matrix.length;
  const ownVariance = sum([...diagonalOf(matrix)]);
  const scoreVariance = sum(matrix.flat());
  if (!(scoreVariance > ownVariance * roundingOfZero)) return undefined;
  return (items / (items - 1)) * (1 - ownVariance / scoreVariance);
}

function correlationsOf(covariances: Matrix): Matrix {
  const deviations = diagonalOf(covariances).map((variance) => Math.sqrt(variance));
  return covariances.map((row, i) => row.map((value, j) => value / ((deviations[i] ?? 0) * (deviations[j] ?? 0))));
}

/** Why there is no alpha: one item has nothing to agree with, one response no covariance. `needed` counts responses. */
function estimateFrom(
  { items, answers }: ItemMoments,
  method: 'cronbach-alpha' | 'cronbach-alpha-standardised',
  value: () => number | undefined,
): Estimate {
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 2 };
  if (answers < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  if (items.length < 2) return { status: 'withheld', reason: 'too-few-answers', answers };
  const alpha = value();
  if (alpha === undefined) return { status: 'withheld', reason: 'no-variation', answers };
  return { status: 'known', value: alpha, answers, method };
}

/** Cronbach's raw alpha, at most 1 and possibly negative (Cronbach 1951; R `psych::alpha` raw_alpha). */
export function cronbachAlpha(moments: ItemMoments): Estimate {
  return estimateFrom(moments, 'cronbach-alpha', () => alphaOf(moments.covariances));
}

/**
 * Standardised alpha k·r̄/(1 + (k − 1)·r̄) from the correlations, for items on different scales
 * (R `psych::alpha` std.alpha). An item without variation has no correlation: withheld.
 */
export function standardisedAlpha(moments: ItemMoments): Estimate {
  return estimateFrom(moments, 'cronbach-alpha-standardised', () => {
    const isConstant = diagonalOf(moments.covariances).some((variance) => !(variance > 0));
    return isConstant ? undefined : alphaOf(correlationsOf(moments.covariances));
  });
}

/** Raw alpha over the pairs of answered items: give it `pairwiseMoments` (R `psych::alpha` with missing answers). */
export function pairwiseAlpha(moments: ItemMoments): Estimate {
  const found = cronbachAlpha(moments);
  return found.status === 'known' ? { ...found, method: 'cronbach-alpha-pairwise' } : found;
}

/**
 * Alpha with its interval 1 − (1 − α)·F, F the quantiles of F(n − 1, (n − 1)(k − 1)) (Feldt 1965, Psychometrika 30,
 * 357-370; R `psych::alpha.ci`).
 */
export function withFeldtInterval(alpha: Estimate, items: number, { confidence }: IntervalOptions): Estimate {
  if (alpha.status === 'withheld') return alpha;
  const within = (alpha.answers - 1) * (items - 1);
  const ofErrors = { between: alpha.answers - 1, within };
  const outside = (1 - confidence) / 2;
  const low = 1 - (1 - alpha.value) * fQuantile(1 - outside, ofErrors);
  const high = 1 - (1 - alpha.value) * fQuantile(outside, ofErrors);
  return { ...alpha, interval: [Math.min(alpha.value, low), Math.max(alpha.value, high)] };
}

/** Items whose covariance with the sum of the others is negative: they fall where the rest rises (a negative item-rest correlation). */
export function opposedItems({ items, covariances }: ItemMoments): readonly string[] {
  return items.filter((_, index) => {
    const row = covariances[index] ?? [];
    return sum([...row]) - (row[index] ?? 0) < 0;
  });
}
