/** Which means and covariances follow from the sums of accounts, or of the accounts a resample drew? */
import type { ItemMoments, UnitSums } from '../../counts/shapes.js';

/** All rows added up: how many answers, Σ of each score, Σ of each product (lower triangle). */
function totalOf({ rows, origin }: UnitSums): Float64Array {
  const size = origin.length;
  const total = new Float64Array(1 + size + (size * (size + 1)) / 2);
  for (const row of rows) {
    for (let place = 0; place < total.length; place += 1)
      total[place] = (total[place] as number) + (row[place] as number);
  }
  return total;
}

/** Σ(x − x̄)(y − ȳ) of every pair, both triangles, row by row. */
export function productsOf(total: Float64Array, size: number, products = new Float64Array(size * size)): Float64Array {
  const answers = total[0] as number;
  let place = 1 + size;
  for (let a = 0; a < size; a += 1) {
    const share = (total[1 + a] as number) / answers;
    for (let b = 0; b <= a; b += 1) {
      const product = (total[place] as number) - share * (total[1 + b] as number);
      products[a * size + b] = product;
      products[b * size + a] = product;
      place += 1;
    }
  }
  return products;
}

/** Means and sample covariances over the responses that have every score (listwise); the names are those of the scores. */
export function momentsOfUnits(sums: UnitSums, names: readonly string[]): ItemMoments {
  const { origin, answers } = sums;
  const size = origin.length;
  const total = totalOf(sums);
  const products = productsOf(total, size);
  const covariance = (a: number, b: number): number => (products[a * size + b] as number) / (answers - 1);
  return {
    kind: 'item-moments',
    items: names,
    answers,
    means: answers === 0 ? [] : origin.map((start, index) => start + (total[1 + index] as number) / answers),
    covariances: answers < 2 ? [] : origin.map((_, a) => origin.map((__, b) => covariance(a, b))),
  };
}
