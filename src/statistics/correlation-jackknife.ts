/** How far does a correlation move when an account is left out? What the interval over accounts and the test over groups are made of. */
import type { CrossTable } from '../counts/shapes.js';

export type CorrelationKind = 'pearson' | 'spearman';

/** The pairs of answers of each account; those without an account stand under '', each for itself. */
export type PairsByAccount = ReadonlyMap<string, CrossTable>;

type Cells = CrossTable['cells'];

/** One axis: its values in order, how many answers stand at each, and the score each of them has at the moment. */
interface Axis {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly scores: Float64Array;
  readonly placeOf: ReadonlyMap<number, number>;
}

/** A table of pairs from which answers are taken away and to which they are given back: nothing is made anew in between. */
interface PairTable {
  readonly x: Axis;
  readonly y: Axis;
  /** Places of each cell on both axes, and its answers. */
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly counts: Float64Array;
  readonly cellAt: ReadonlyMap<number, number>;
}

function axisOf(cells: Cells, axis: 0 | 1): Axis {
  const values = Float64Array.from(new Set(cells.map((cell) => cell[axis]))).toSorted();
  const placeOf = new Map([...values].map((value, place) => [value, place]));
  const counts = new Float64Array(values.length);
  for (const cell of cells) {
    const place = placeOf.get(cell[axis]) ?? 0;
    counts[place] = (counts[place] as number) + cell[2];
  }
  return { values, counts, scores: new Float64Array(values.length), placeOf };
}

function pairTableOf(cells: Cells): PairTable {
  const [x, y] = [axisOf(cells, 0), axisOf(cells, 1)];
  const xs = Int32Array.from(cells, ([value]) => x.placeOf.get(value) ?? 0);
  const ys = Int32Array.from(cells, ([, value]) => y.placeOf.get(value) ?? 0);
  const cellAt = new Map([...xs].map((place, cell) => [place * y.values.length + (ys[cell] as number), cell]));
  return { x, y, xs, ys, counts: Float64Array.from(cells, ([, , count]) => count), cellAt };
}

/** Takes away (−1) or gives back (1) these answers. */
function change({ x, y, counts, cellAt }: PairTable, cells: Cells, sign: -1 | 1): void {
  for (const [left, right, count] of cells) {
    const [a, b] = [x.placeOf.get(left) ?? 0, y.placeOf.get(right) ?? 0];
    const cell = cellAt.get(a * y.values.length + b) ?? 0;
    counts[cell] = (counts[cell] as number) + sign * count;
    x.counts[a] = (x.counts[a] as number) + sign * count;
    y.counts[b] = (y.counts[b] as number) + sign * count;
  }
}

/** Values or mid-ranks, around their mean over the answers that are there; their Σ of squares. */
function score({ values, counts, scores }: Axis, kind: CorrelationKind): number {
  let [before, total] = [0, 0];
  for (let place = 0; place < values.length; place += 1) {
    const count = counts[place] as number;
    scores[place] = kind === 'spearman' ? before + count / 2 : (values[place] as number);
    total += count * (scores[place] as number);
    before += count;
  }
  let squares = 0;
  for (let place = 0; place < values.length; place += 1) {
    const around = (scores[place] as number) - total / before;
    scores[place] = around;
    squares += (counts[place] as number) * around * around;
  }
  return squares;
}

/** Nearer to ±1 than this a correlation of what is left is exact but for rounding. */
const roundingOfOne = 1e-12;

/** Fisher's z of what is in the table; undefined where an axis does not vary or the correlation is ±1. */
function fisherZOf({ x, y, xs, ys, counts }: PairTable, kind: CorrelationKind): number | undefined {
  const scale = Math.sqrt(score(x, kind) * score(y, kind));
  let together = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    together +=
      (counts[cell] as number) * (x.scores[xs[cell] as number] as number) * (y.scores[ys[cell] as number] as number);
  }
  const r = together / scale;
  return Math.abs(r) < 1 - roundingOfOne ? Math.atanh(r) : undefined;
}

/** One account, or so many answers without one that would each leave the same behind. */
interface LeftOut {
  readonly account: string;
  readonly answers: number;
  readonly times: number;
  readonly z: number;
}

/** Fisher's z without each account, ranks anew; undefined where it has no value without one of them. */
function leaveEachOut({ cells }: CrossTable, accounts: PairsByAccount, kind: CorrelationKind) {
  const table = pairTableOf(cells);
  const found: LeftOut[] = [];
  const leave = (own: Cells, { account, times }: Pick<LeftOut, 'account' | 'times'>): boolean => {
    change(table, own, -1);
    const z = fisherZOf(table, kind);
    change(table, own, 1);
    if (z !== undefined) found.push({ account, answers: own.reduce((sum, [, , count]) => sum + count, 0), times, z });
    return z !== undefined;
  };
  for (const [account, { cells: own }] of accounts) {
    if (own.length === 0) continue;
    const isKnown =
      account === ''
        ? own.every(([x, y, times]) => leave([[x, y, 1]], { account, times }))
        : leave(own, { account, times: 1 });
    if (!isKnown) return undefined;
  }
  return found;
}

export interface AccountPulls {
  /** How far z falls without an account, from the mean of all, times √((k − 1) ÷ k) for k accounts; Σ of squares is the variance of z. */
  readonly byAccount: ReadonlyMap<string, number>;
  /** Σ of squares over the answers without an account. */
  readonly loose: number;
  /** Answers of each account. */
  readonly answers: ReadonlyMap<string, number>;
  /** Answers without one, each an account of its own. */
  readonly looseAnswers: number;
}

/**
 * The jackknife over accounts (Quenouille 1956; Efron & Stein 1981, Annals of Statistics 9, 586-596) on the scale of Fisher's
 * z: each account is left out in turn, the rest is ranked anew. Undefined with fewer than two accounts, or where the
 * correlation is ±1 or has no value without one of them: that account alone decides, and nothing tells how sure it is.
 */
export function pullsOfAccounts(
  table: CrossTable,
  accounts: PairsByAccount,
  kind: CorrelationKind,
): AccountPulls | undefined {
  const left = leaveEachOut(table, accounts, kind);
  const clusters = left?.reduce((sum, { times }) => sum + times, 0) ?? 0;
  if (left === undefined || clusters < 2) return undefined;
  const mean = left.reduce((sum, { z, times }) => sum + (times * z) / clusters, 0);
  const scale = Math.sqrt((clusters - 1) / clusters);
  const [named, loose] = [left.filter(({ account }) => account !== ''), left.filter(({ account }) => account === '')];
  return {
    byAccount: new Map(named.map(({ account, z }) => [account, scale * (mean - z)])),
    loose: loose.reduce((sum, { z, times }) => sum + times * (scale * (mean - z)) ** 2, 0),
    answers: new Map(named.map(({ account, answers }) => [account, answers])),
    looseAnswers: loose.reduce((sum, { times }) => sum + times, 0),
  };
}

/** Variance of z over accounts. */
export const varianceOfPulls = ({ byAccount, loose }: AccountPulls): number =>
  [...byAccount.values()].reduce((sum, pull) => sum + pull * pull, loose);
