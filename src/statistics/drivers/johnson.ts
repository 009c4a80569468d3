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
  const size = regression.predictors.length;
  const X = new DenseMatrix(regression.triangle.slice(0, size).map((row) => row.slice(0, size)));
  const { leftSingularVectors: U, rightSingularVectors: V, diagonal } = new SingularValueDecomposition(X);
  const Z = V.mmul(U.transpose()).to2DArray();
  const outcome = outcomeOf(regression);
  const squares = Z.map((row) => sum(row.map((value, index) => value * (outcome[index] ?? 0))) ** 2);
  const loadings = V.mmul(DenseMatrix.diag(diagonal)).mmul(V.transpose()).to2DArray();
  const parts = loadings.map((row) => sum(row.map((value, index) => value * value * (squares[index] ?? 0))));
  return driversFrom(regression, parts, 'johnson');
}
