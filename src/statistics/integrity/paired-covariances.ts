/** How do many items vary together over all responses, when answers are missing here and there? */
import type { ItemColumns } from '../item-moments.js';

/** The items centred on their means, NaN where unanswered, and their covariances pair by pair. */
export interface PairedCovariances {
  readonly responses: number;
  readonly centred: readonly Float64Array[];
  readonly covariances: readonly (readonly number[])[];
  /** Responses that answered both items. */
  readonly together: readonly (readonly number[])[];
}

interface Pair {
  readonly covariance: number;
  readonly together: number;
}

function centredColumn(column: ItemColumns['columns'][number]): Float64Array {
  const values = Float64Array.from(column, (answer) => answer ?? NaN);
  let [total, answers] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    total += value;
    answers += 1;
  }
  return values.map((value) => value - total / answers);
}

/** Columns are centred on all of their own answers, so that little is lost when the means of the shared ones are taken off. */
function pairOf(x: Float64Array, y: Float64Array): Pair {
  let [together, ofX, ofY, ofBoth] = [0, 0, 0, 0];
  for (let row = 0; row < x.length; row += 1) {
    const [left, right] = [x[row] as number, y[row] as number];
    const product = left * right;
    if (Number.isNaN(product)) continue;
    together += 1;
    ofX += left;
    ofY += right;
    ofBoth += product;
  }
  return { together, covariance: (ofBoth - (ofX * ofY) / together) / (together - 1) };
}

/**
 * What `pairwiseMoments` says (R `cov(use = "pairwise.complete.obs")`) in plain sums over typed columns: a table of fifty
 * items and ten thousand responses has 1,275 pairs.
 */
export function pairedCovariances({ columns }: ItemColumns): PairedCovariances {
  const centred = columns.map(centredColumn);
  const lower = centred.map((x, i) => centred.slice(0, i + 1).map((y) => pairOf(x, y)));
  const at = (i: number, j: number): Pair => lower[Math.max(i, j)]?.[Math.min(i, j)] as Pair;
  const matrixOf = (part: keyof Pair) => centred.map((_, i) => centred.map((_none, j) => at(i, j)[part]));
  return {
    responses: centred[0]?.length ?? 0,
    centred,
    covariances: matrixOf('covariance'),
    together: matrixOf('together'),
  };
}
