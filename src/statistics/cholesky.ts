/** How is a covariance matrix split into a triangle and its transpose, and how are equations solved with it? */

export type Matrix = readonly (readonly number[])[];

const at = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;

/** A pivot below this share of its own diagonal is what rounding leaves of an exact dependence. */
const roundingOfPivot = 1e-12;

/** The lower triangle L with A = LL' for a symmetric positive definite A; undefined where a row follows from those above. */
export function choleskyFactor(A: Matrix): Matrix | undefined {
  const L: number[][] = [];
  for (const [i, row] of A.entries()) {
    const own: number[] = [];
    for (let j = 0; j < i; j += 1) {
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (own[k] ?? 0) * at(L, j, k);
      own.push(rest / at(L, j, j));
    }
    const pivot = own.reduce((rest, value) => rest - value * value, row[i] ?? 0);
    if (!(pivot > roundingOfPivot * (row[i] ?? 0))) return undefined;
    own.push(Math.sqrt(pivot));
    L.push(own);
  }
  return L;
}

/** y with Ly = b, from the first row down. */
export function solveLower(L: Matrix, b: readonly number[]): readonly number[] {
  const y: number[] = [];
  for (const [i, row] of L.entries()) {
    const rest = y.reduce((left, value, k) => left - (row[k] ?? 0) * value, b[i] ?? 0);
    y.push(rest / (row[i] ?? NaN));
  }
  return y;
}
