/** What are the LMG shares of a correlation matrix, fast enough for every resample? */

/** A predictor of which less than this is left beside the others is what rounding leaves of none. */
const roundingOfRest = 1e-10;

/** The places a computation works in, used again for the next one. */
export interface GainsByOrder {
  /** Out: the share of each predictor, 0..1. */
  readonly shares: Float64Array;
  readonly size: number;
  /** R² of every subset, by its bits. */
  readonly explained: Float64Array;
  /** What is left of correlations and outcome with so many predictors taken out: row by row, the outcome last. */
  readonly left: readonly Float64Array[];
  /** k!(p − k − 1)!/p! for k = 0..p − 1. */
  readonly weights: readonly number[];
}

/** For up to 12 predictors or so: each further one doubles the work. */
export function createGains(predictors: number): GainsByOrder {
  const weights = [1 / predictors];
  for (let k = 1; k < predictors; k += 1) weights.push(((weights[k - 1] ?? 0) * k) / (predictors - k));
  return {
    shares: new Float64Array(predictors),
    size: predictors,
    explained: new Float64Array(2 ** predictors),
    left: Array.from({ length: predictors + 1 }, () => new Float64Array(predictors * (predictors + 1))),
    weights,
  };
}

/** The correlations an average of gains starts from; neither is used up. */
export interface Correlations {
  /** Of the predictors, row by row. */
  readonly matrix: Float64Array;
  /** Of each predictor with the outcome. */
  readonly correlations: Float64Array;
}

/**
 * The shares of R² as in `shapleyShares`, from the correlations alone: predictors are taken out one after the other (Schur
 * complements), every subset once. False where predictors follow from one another, or nothing is explained.
 */
export function averageGains(gains: GainsByOrder, { matrix, correlations }: Correlations): boolean {
  const { size, explained, shares } = gains;
  const first = gains.left[0] as Float64Array;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) first[a * (size + 1) + b] = matrix[a * size + b] as number;
    first[a * (size + 1) + size] = correlations[a] as number;
  }
  explained[0] = 0;
  if (!takeOut(gains, { subset: 0, next: 0, depth: 0 })) return false;
  const all = explained[explained.length - 1] as number;
  shares.fill(0);
  for (let subset = 0; subset < explained.length; subset += 1) shareOut(gains, subset);
  for (let a = 0; a < size; a += 1) shares[a] = (shares[a] as number) / all;
  return all > 0 && all < Infinity;
}

interface Place {
  readonly subset: number;
  /** Predictors before this one are decided. */
  readonly next: number;
  readonly depth: number;
}

/** R² of every subset that adds predictors from `next` on; false where nothing is left of one. */
function takeOut(gains: GainsByOrder, { subset, next, depth }: Place): boolean {
  const { size, explained, left } = gains;
  const width = size + 1;
  const [own, rest] = [left[depth] as Float64Array, left[depth + 1] as Float64Array];
  for (let index = next; index < size; index += 1) {
    const pivot = own[index * width + index] as number;
    if (!(pivot > roundingOfRest)) return false;
    const along = own[index * width + size] as number;
    const larger = subset | (1 << index);
    explained[larger] = (explained[subset] as number) + (along * along) / pivot;
    for (let a = index + 1; a < size; a += 1) {
      const share = (own[index * width + a] as number) / pivot;
      for (let b = a; b <= size; b += 1)
        rest[a * width + b] = (own[a * width + b] as number) - share * (own[index * width + b] as number);
    }
    if (!takeOut(gains, { subset: larger, next: index + 1, depth: depth + 1 })) return false;
  }
  return true;
}

/** What each predictor outside a subset adds to it, weighed by how many orders begin with that subset. */
function shareOut({ size, explained, shares, weights }: GainsByOrder, subset: number): void {
  let bits = 0;
  for (let rest = subset; rest > 0; rest &= rest - 1) bits += 1;
  const weight = weights[bits] ?? 0;
  for (let index = 0; index < size; index += 1) {
    if (subset & (1 << index)) continue;
    const gain = (explained[subset | (1 << index)] as number) - (explained[subset] as number);
    shares[index] = (shares[index] as number) + weight * gain;
  }
}
