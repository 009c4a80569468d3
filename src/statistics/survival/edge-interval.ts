/** How sure is it that everybody, or nobody, is still there? Greenwood's formula says nothing at either end. */
import type { IntervalOptions } from '../estimate.js';
import { betaQuantile } from '../distributions/beta.js';
import type { RiskSet } from './life-table.js';

/** The first two moments of a share. */
interface Moments {
  readonly first: number;
  readonly second: number;
}

/** The beta distribution with these moments. */
function betaOf({ first, second }: Moments): { readonly a: number; readonly b: number } {
  const size = (first - second) / (second - first * first);
  return { a: first * size, b: (1 - first) * size };
}

/** Of the product of Beta(n, 1) over all who left, one after the other, n those still there just before. */
function momentsOfLeaving(rows: readonly RiskSet[], time: number): Moments {
  let [first, second] = [1, 1];
  for (const { atRisk, events } of rows.filter((row) => row.time <= time)) {
    // n/(n + 1) and n/(n + 2), multiplied from the one who left last to the first.
    const last = atRisk - events + 1;
    first *= last / (atRisk + 1);
    second *= ((last / (atRisk + 1)) * (last + 1)) / (atRisk + 2);
  }
  return { first, second };
}

/**
 * The interval of a share of 1 or 0 still there at `time`, one end of it the share itself: the beta product procedure with
 * the product approximated by the beta of its mean and variance (Fay, Brittain & Proschan 2013, Biostatistics 14, 723-736; R
 * `bpcp::bpcp`). Nobody left: from the quantile α/2 of Beta(n, 1), n those followed so long. Nobody is left: up to the
 * quantile 1 − α/2 of the product. Where all were followed it is Clopper and Pearson's. `time` is one at which somebody is
 * known.
 */
export function intervalAtEdge(
  rows: readonly RiskSet[],
  { survival, time }: { readonly survival: 0 | 1; readonly time: number },
  { confidence }: IntervalOptions,
): readonly [low: number, high: number] {
  const outside = (1 - confidence) / 2;
  if (survival === 1) {
    const followed = rows.find((row) => row.time >= time)?.atRisk ?? 1;
    return [outside ** (1 / followed), 1];
  }
  const { a, b } = betaOf(momentsOfLeaving(rows, time));
  return [0, betaQuantile(1 - outside, a, b)];
}
