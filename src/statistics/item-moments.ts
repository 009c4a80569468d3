/** How do items vary together when some of them were not answered? */
import { sum } from 'simple-statistics';
import type { ItemMoments } from '../counts/shapes.js';
import { momentsOfValues } from './moments.js';

/** The answers to one item, one place per response; undefined where it was not answered. */
export type ItemColumn = readonly (number | undefined)[];

export interface ItemColumns {
  readonly items: readonly string[];
  readonly columns: readonly ItemColumn[];
}

function covarianceOf(x: readonly number[], y: readonly number[]): number {
  const [meanOfX, meanOfY] = [momentsOfValues(x)?.mean ?? 0, momentsOfValues(y)?.mean ?? 0];
  return sum(x.map((value, row) => (value - meanOfX) * ((y[row] ?? 0) - meanOfY))) / (x.length - 1);
}

/** Both columns where both were answered. */
function answeredTogether(left: ItemColumn, right: ItemColumn): readonly [readonly number[], readonly number[]] {
  const [x, y]: [number[], number[]] = [[], []];
  for (const [row, value] of left.entries()) {
    const other = right[row];
    if (value === undefined || other === undefined) continue;
    x.push(value);
    y.push(other);
  }
  return [x, y];
}

/** Only responses that answered every item (R `cov(use = "complete.obs")`); covariances are empty below two of them. */
export function listwiseMoments({ items, columns }: ItemColumns): ItemMoments {
  const rows = [...(columns[0] ?? []).keys()].filter((row) => columns.every((column) => column[row] !== undefined));
  const complete = columns.map((column) => rows.map((row) => column[row] ?? NaN));
  const means = complete.map((column) => momentsOfValues(column)?.mean ?? NaN);
  const covariances = rows.length < 2 ? [] : complete.map((x) => complete.map((y) => covarianceOf(x, y)));
  return { kind: 'item-moments', items, answers: rows.length, means: rows.length === 0 ? [] : means, covariances };
}

/**
 * Each pair of items over the responses that answered both (R `cov(use = "pairwise.complete.obs")`). `answers` is the
 * smallest number behind any pair. Such a matrix may be one that no answers can have: a coefficient from it is a hint.
 */
export function pairwiseMoments({ items, columns }: ItemColumns): ItemMoments {
  const pairs = columns.map((left) => columns.map((right) => answeredTogether(left, right)));
  const answers = columns.length === 0 ? 0 : Math.min(...pairs.flat().map(([x]) => x.length));
  const means = columns.map((column) => momentsOfValues(column.filter((value) => value !== undefined))?.mean ?? NaN);
  const covariances = answers < 2 ? [] : pairs.map((row) => row.map(([x, y]) => covarianceOf(x, y)));
  return { kind: 'item-moments', items, answers, means: answers === 0 ? [] : means, covariances };
}
