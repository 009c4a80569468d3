/** What are the axes of a symmetric matrix, found fast enough for thousands of small ones? */

const mostSweeps = 60;
const settled = 1e-20;

/** A matrix (row by row) beside the axes found so far. */
export interface Eigenproblem {
  /** Left with the values on its diagonal. */
  readonly matrix: Float64Array;
  /** Column j becomes the axis of value j. */
  readonly vectors: Float64Array;
  readonly size: number;
}

/**
 * Cyclic Jacobi rotations (Golub & Van Loan 2013, Matrix Computations, 8.5): for the small matrices of questionnaires as exact
 * as any method. Nothing is made anew on the way: this runs thousands of times before the code is optimised.
 */
export function symmetricEigen(problem: Eigenproblem): void {
  const { vectors, size } = problem;
  vectors.fill(0);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(problem) > settled; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(problem, p, q);
    }
  }
}

function offDiagonal({ matrix, size }: Eigenproblem): number {
  let squares = 0;
  for (let i = 1; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) squares += (matrix[i * size + j] as number) ** 2;
  }
  return squares;
}

/** Turns the plane of p and q until their entry is 0. */
function rotate({ matrix, vectors, size }: Eigenproblem, p: number, q: number): void {
  const entry = matrix[p * size + q] as number;
  if (entry === 0) return;
  const theta = ((matrix[q * size + q] as number) - (matrix[p * size + p] as number)) / (2 * entry);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let row = 0; row < matrix.length; row += size) {
    const x = matrix[row + p] as number;
    const y = matrix[row + q] as number;
    matrix[row + p] = cosine * x - sine * y;
    matrix[row + q] = sine * x + cosine * y;
    const u = vectors[row + p] as number;
    const v = vectors[row + q] as number;
    vectors[row + p] = cosine * u - sine * v;
    vectors[row + q] = sine * u + cosine * v;
  }
  for (let k = 0; k < size; k += 1) {
    const x = matrix[p * size + k] as number;
    const y = matrix[q * size + k] as number;
    matrix[p * size + k] = cosine * x - sine * y;
    matrix[q * size + k] = sine * x + cosine * y;
  }
}
