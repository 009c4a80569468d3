/** Which answers go together over all responses, so that an unusual combination can be told? */
import type { UsualPattern } from '../../counts/flags.js';
import { choleskyFactor, type Matrix } from '../cholesky.js';
import type { WithheldReason } from '../../domain/methods.js';

export interface PatternMoments {
  readonly means: readonly number[];
  /** Sample covariances pair by pair. */
  readonly covariances: Matrix;
  /** Responses behind each pair. */
  readonly answers: Matrix;
}

/** Everything on the scale of standard deviations, so that the factor judges correlations and not units. */
function correlationsOf(covariances: Matrix, spreads: readonly number[]): Matrix {
  return covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((spreads[i] ?? NaN) * (spreads[j] ?? NaN)))),
  );
}

/**
 * What Mahalanobis' distances are measured from; correlations are factored by Cholesky, never inverted. A reason instead:
 * a pair with fewer than two responses; an item that does not vary; an item that follows from others, or so many gaps that
 * the covariances belong to no answers (`collinear`).
 */
export function usualPattern({ means, covariances, answers }: PatternMoments): UsualPattern | WithheldReason {
  if (answers.flat().some((together) => together < 2)) return 'too-few-answers';
  const spreads = covariances.map((row, item) => Math.sqrt(row[item] ?? NaN));
  if (!spreads.every((spread) => spread > 0)) return 'no-variation';
  const factor = choleskyFactor(correlationsOf(covariances, spreads));
  return factor === undefined ? 'collinear' : { means, spreads, factor };
}
