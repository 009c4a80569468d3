/** How much does each item contribute to an outcome when the items overlap, by Johnson's relative weights? */
import { Matrix as DenseMatrix, SingularValueDecomposition } from 'ml-matrix';
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { driversFrom, outcomeOf, type Drivers } from './driver-shares.js';
import type { Regression } from './regression.js';

/**
 * Relative weights: the predictors are replaced by the nearest uncorrelated ones, X = UΔV' → Z = UV'; the outcome is
 * explained by Z with β = VU'y, X by Z with Λ = VΔV', and a predictor gets ε = (Λ∘Λ)(β∘β), Σε = R² (Johnson 2000,
 * Multivariate Behavioral Research 35, 1-19; Genizi 1993; R `relaimpo` type "genizi"). From the singular values of X, not
 * the eigenvalues of X'X.
 */
export function johnsonWeights(regression: Regression): Drivers | WithheldEstimate {
  const { squares, loadings } = orthogonalised(regression);
  const parts = loadings.map((row) => sum(row.map((value, index) => value * value * (squares[index] ?? 0))));
  return driversFrom(regression, parts, 'johnson');
}

/** β² of the outcome on the uncorrelated predictors Z, and the loadings Λ of the predictors on Z. */
function orthogonalised(regression: Regression): {
  readonly squares: readonly number[];
  readonly loadings: readonly (readonly number[])[];
} {
  const size = regression.predictors.length;
  const X = new DenseMatrix(regression.triangle.slice(0, size).map((row) => row.slice(0, size)));
  const { leftSingularVectors: U, rightSingularVectors: V, diagonal } = new SingularValueDecomposition(X);
  const Z = V.mmul(U.transpose()).to2DArray();
  const outcome = outcomeOf(regression);
  const squares = Z.map((row) => sum(row.map((value, index) => value * (outcome[index] ?? 0))) ** 2);
  const loadings = V.mmul(DenseMatrix.diag(diagonal)).mmul(V.transpose()).to2DArray();
  return { squares, loadings };
}

/**
 * Standard error of each part of R²: √ΣΛ⁴·(2s⁴ + 4β²s²), the loadings Λ taken as known and s² = (1 − R²)/(n − p − 1) the
 * variance of each β on Z, which are uncorrelated (R `flipRegression`). Rough near 0, where a part cannot fall below it; a
 * bootstrap interval is the better answer. Withheld: no answers beyond the predictors.
 */
export function johnsonStandardErrors(regression: Regression): readonly number[] | WithheldEstimate {
  const { answers, predictors } = regression;
  const degreesOfFreedom = answers - predictors.length - 1;
  if (!(degreesOfFreedom > 0)) {
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: predictors.length + 2 };
  }
  const { squares, loadings } = orthogonalised(regression);
  const s2 = Math.max(0, 1 - sum([...squares])) / degreesOfFreedom;
  return loadings.map((row) =>
    Math.sqrt(sum(row.map((value, index) => value ** 4 * (2 * s2 ** 2 + 4 * (squares[index] ?? 0) * s2)))),
  );
}
