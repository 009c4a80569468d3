/** What are the axes of a symmetric matrix, found fast enough for thousands of small ones? */

const mostSweeps = 60;
const settled = 1e-24;

/**
 * Cyclic Jacobi rotations (Golub & Van Loan 2013, Matrix Computations, 8.5): for the small matrices of questionnaires as exact
 * as any method, and without an object for each. `matrix` (row by row) is left with the values on its diagonal; column j of
 * `vectors` becomes the axis of value j.
 */
export function symmetricEigen(matrix: Float64Array, vectors: Float64Array, size: number): void {
  vectors.fill(0);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(matrix, size) > settled; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(matrix, vectors, { size, p, q });
    }
  }
}

function offDiagonal(matrix: Float64Array, size: number): number {
  let squares = 0;
  for (let i = 1; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) squares += (matrix[i * size + j] as number) ** 2;
  }
  return squares;
}

interface Plane {
  readonly size: number;
  readonly p: number;
  readonly q: number;
}

/** Turns the plane of p and q until their entry is 0. */
function rotate(matrix: Float64Array, vectors: Float64Array, { size, p, q }: Plane): void {
  const entry = matrix[p * size + q] as number;
  if (entry === 0) return;
  const theta = ((matrix[q * size + q] as number) - (matrix[p * size + p] as number)) / (2 * entry);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turnColumns(matrix, { size, p, q }, [cosine, sine]);
  turnColumns(vectors, { size, p, q }, [cosine, sine]);
  for (let k = 0; k < size; k += 1) {
    const x = matrix[p * size + k] as number;
    const y = matrix[q * size + k] as number;
    matrix[p * size + k] = cosine * x - sine * y;
    matrix[q * size + k] = sine * x + cosine * y;
  }
}

function turnColumns(
  values: Float64Array,
  { size, p, q }: Plane,
  [cosine, sine]: readonly [cosine: number, sine: number],
): void {
  for (let row = 0; row < values.length; row += size) {
    const x = values[row + p] as number;
    const y = values[row + q] as number;
    values[row + p] = cosine * x - sine * y;
    values[row + q] = sine * x + cosine * y;
  }
}
