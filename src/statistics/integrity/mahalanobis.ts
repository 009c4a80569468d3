/** How unusual is the whole pattern of one person's answers? */
import { choleskyFactor, solveLower, type Matrix } from '../cholesky.js';
import type { IntervalOptions, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import type { ItemColumns } from '../item-moments.js';
import { chiSquaredCut } from './chi-squared-cut.js';
import type { IndexValue } from './index-value.js';
import { pairedCovariances } from './paired-covariances.js';

export interface MahalanobisDistances {
  readonly status: 'known';
  /** D² of each response, >= 0; `no-answers` where it answered nothing. */
  readonly distances: readonly IndexValue[];
  readonly degreesOfFreedom: number;
  /** The χ² above which a response is flagged. */
  readonly cut: number;
  readonly flagged: readonly number[];
}

const isAnswer = (answer: number | undefined): boolean => answer === undefined || Number.isFinite(answer);

/** Everything on the scale of standard deviations, so that the factor judges correlations and not units. */
function correlationsOf(covariances: Matrix, spreads: readonly number[]): Matrix {
  return covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((spreads[i] ?? NaN) * (spreads[j] ?? NaN)))),
  );
}

/** |L⁻¹z|² with R = LL'; a missing answer stands at the mean of its item. */
function distanceOf(row: number, centred: readonly Float64Array[], scale: { L: Matrix; spreads: readonly number[] }) {
  const answers = centred.map((column) => column[row] ?? NaN);
  if (answers.every(Number.isNaN)) return 'no-answers';
  const z = answers.map((answer, item) => (Number.isNaN(answer) ? 0 : answer / (scale.spreads[item] ?? NaN)));
  return solveLower(scale.L, z).reduce((total, value) => total + value * value, 0);
}

/**
 * D² = (x − x̄)'S⁻¹(x − x̄) of each response, flagged above the quantile `confidence` of χ² with one degree of freedom an
 * item; .99 is usual (Mahalanobis 1936; Meade & Craig 2012, Psychological Methods 17, 437-455). Missing answers as
 * `careless::mahad` and `psych::outlier` in R: S from the pairs of given answers, and a missing one does not count as far
 * from anything, so that sparse responses are flagged less often. Correlations are factored by Cholesky, never inverted.
 * Withheld: fewer than two responses; an item that does not vary; an item that follows from others, or so many gaps that
 * the covariances belong to no answers (`collinear`).
 */
export function mahalanobisDistances(
  items: ItemColumns,
  { confidence }: IntervalOptions,
): MahalanobisDistances | WithheldEstimate {
  if (!items.columns.every((column) => column.every(isAnswer))) return invalidValues;
  const { responses, centred, covariances, together } = pairedCovariances(items);
  if (items.columns.length === 0 || responses === 0) return { status: 'withheld', reason: 'no-answers', answers: 0 };
  if (together.flat().some((answers) => answers < 2))
    return { status: 'withheld', reason: 'too-few-answers', answers: responses };
  const spreads = covariances.map((row, item) => Math.sqrt(row[item] ?? NaN));
  if (!spreads.every((spread) => spread > 0)) return { status: 'withheld', reason: 'no-variation', answers: responses };
  const L = choleskyFactor(correlationsOf(covariances, spreads));
  if (L === undefined) return { status: 'withheld', reason: 'collinear', answers: responses };
  const distances = Array.from({ length: responses }, (_, row) => distanceOf(row, centred, { L, spreads }));
  const cut = chiSquaredCut(confidence, items.columns.length);
  const flagged = [...distances.keys()].filter((row) => Number(distances[row]) > cut);
  return { status: 'known', distances, degreesOfFreedom: items.columns.length, cut, flagged };
}
