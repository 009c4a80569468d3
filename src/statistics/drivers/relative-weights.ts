/** What are Johnson's relative weights of a correlation matrix, fast enough for every resample? */
import { symmetricEigen } from './symmetric-eigen.js';

/** Below this share of the largest axis an axis is what rounding leaves of none. */
const roundingOfAxis = 1e-10;

/** The places a computation works in, used again for the next one; matrices row by row. */
export interface Weighing {
  /** In: correlations of the predictors; used up. */
  readonly matrix: Float64Array;
  /** In: correlation of each predictor with the outcome. */
  readonly correlations: Float64Array;
  /** Out: the share of each predictor, 0..1. */
  readonly shares: Float64Array;
  readonly vectors: Float64Array;
  readonly size: number;
  readonly roots: Float64Array;
  readonly squares: Float64Array;
}

export function createWeighing(predictors: number): Weighing {
  const list = (): Float64Array => new Float64Array(predictors);
  const table = (): Float64Array => new Float64Array(predictors * predictors);
  return {
    matrix: table(),
    correlations: list(),
    shares: list(),
    vectors: table(),
    size: predictors,
    roots: list(),
    squares: list(),
  };
}

/**
 * The shares of R² as in `johnsonWeights`, from the correlations alone: R = VDV', Λ = VD½V', β = VD⁻½V'r, ε = (Λ∘Λ)(β∘β),
 * each ÷ Σε. False where predictors follow from one another, or nothing is explained.
 */
export function relativeWeights(weighing: Weighing): boolean {
  const { matrix, vectors, roots, squares, shares } = weighing;
  const size = shares.length;
  symmetricEigen(weighing);
  if (!rootsOf(matrix, roots)) return false;
  squareWeights(weighing);
  let explained = 0;
  for (let a = 0; a < size; a += 1) {
    let part = 0;
    for (let b = 0; b < size; b += 1) {
      let loading = 0;
      for (let axis = 0; axis < size; axis += 1) {
        loading +=
          (vectors[a * size + axis] as number) * (vectors[b * size + axis] as number) * (roots[axis] as number);
      }
      part += loading * loading * (squares[b] as number);
    }
    shares[a] = part;
    explained += part;
  }
  for (let a = 0; a < size; a += 1) shares[a] = (shares[a] as number) / explained;
  return explained > 0 && explained < Infinity;
}

/** The lengths of the axes; false where one is no more than rounding. */
function rootsOf(matrix: Float64Array, roots: Float64Array): boolean {
  const size = roots.length;
  let largest = 0;
  let smallest = Infinity;
  for (let axis = 0; axis < size; axis += 1) {
    const value = matrix[axis * size + axis] as number;
    largest = Math.max(largest, value);
    smallest = Math.min(smallest, value);
    roots[axis] = Math.sqrt(value);
  }
  return smallest > largest * roundingOfAxis;
}

/** β∘β, the squared weights of the nearest uncorrelated predictors. */
function squareWeights({ vectors, roots, correlations, squares }: Weighing): void {
  const size = correlations.length;
  squares.fill(0);
  for (let axis = 0; axis < size; axis += 1) {
    let along = 0;
    for (let a = 0; a < size; a += 1) along += (vectors[a * size + axis] as number) * (correlations[a] as number);
    along /= roots[axis] as number;
    for (let a = 0; a < size; a += 1) {
      squares[a] = (squares[a] as number) + (vectors[a * size + axis] as number) * along;
    }
  }
  for (let a = 0; a < size; a += 1) squares[a] = (squares[a] as number) ** 2;
}
