/** How far is a vector from 0, measured in its own covariance? */

export type Matrix = readonly (readonly number[])[];

/** A pivot below this share of the largest variance is the rounding of an exact dependence. */
const roundingOfPivot = 1e-10;
/** So is any below this: a mean of rank scores (0..1) is never known to ten digits. */
const roundingOfVariance = 1e-20;
/** A difference of rank scores (0..1) below this is rounding: with n answers they differ by 1/n at the least. */
const roundingOfDifference = 1e-11;

const entry = (rows: readonly number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;

function crossed(left: readonly number[], right: readonly number[], upTo: number): number {
  let total = 0;
  for (let index = 0; index < upTo; index += 1) total += (left[index] ?? 0) * (right[index] ?? 0);
  return total;
}

/**
 * d'V⁻d by Cholesky: V = LL', y = L⁻¹d, Σy². Where V has no variance left in a direction, d must be 0 there too and the
 * direction adds nothing (any generalised inverse gives this value); a d that is not 0 there cannot be measured in V:
 * undefined.
 */
export function quadraticForm(d: readonly number[], V: Matrix): number | undefined {
  const scale = Math.max(0, ...V.map((row, index) => row[index] ?? 0));
  const L: number[][] = V.map(() => []);
  const y: number[] = [];
  for (const [i, row] of V.entries()) {
    const own = L[i] ?? [];
    for (let j = 0; j < i; j += 1) {
      const pivot = entry(L, j, j);
      own[j] = pivot === 0 ? 0 : ((row[j] ?? 0) - crossed(own, L[j] ?? [], j)) / pivot;
    }
    const variance = (row[i] ?? 0) - crossed(own, own, i);
    const rest = (d[i] ?? 0) - crossed(own, y, i);
    const isFlat = variance <= Math.max(scale * roundingOfPivot, roundingOfVariance);
    if (isFlat && Math.abs(rest) > roundingOfDifference) return undefined;
    own[i] = isFlat ? 0 : Math.sqrt(variance);
    y[i] = isFlat ? 0 : rest / Math.sqrt(variance);
  }
  return crossed(y, y, y.length);
}
