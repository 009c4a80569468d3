/** How much does each answer pull at a correlation? What the interval over accounts and the test over groups are made of. */
import type { CrossTable } from '../counts/shapes.js';

export type CorrelationKind = 'pearson' | 'spearman';
type Cell = CrossTable['cells'][number];

/** The influence of one pair of answers on r; they add up to 0 over all answers. */
export type Influence = (x: number, y: number) => number;

/** One axis: the score of each value, its centre and variance, and how the scores themselves move with an answer. */
interface Axis {
  readonly scoreOf: ReadonlyMap<number, number>;
  readonly centre: number;
  readonly variance: number;
  /** Influence of an answer on the variance. */
  readonly onVariance: (value: number) => number;
}

type Counts = readonly (readonly [value: number, count: number])[];

function marginOf(cells: readonly Cell[], axis: 0 | 1): Counts {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + cell[2]);
  return [...counts].sort(([a], [b]) => a - b);
}

/** What lies above each value, and half of what lies on it. */
function aboveAndHalf(weights: Counts): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let above = 0;
  for (const [value, weight] of weights.toReversed()) {
    found.set(value, above + weight / 2);
    above += weight;
  }
  return found;
}

function axisOfValues(margin: Counts, answers: number): Axis {
  const scoreOf = new Map(margin.map(([value]) => [value, value]));
  const centre = margin.reduce((sum, [value, count]) => sum + (value * count) / answers, 0);
  const variance = margin.reduce((sum, [value, count]) => sum + ((value - centre) ** 2 * count) / answers, 0);
  return { scoreOf, centre, variance, onVariance: (value) => (value - centre) ** 2 - variance };
}

/** Mid-ranks as shares 0..1; their mean is ½ whatever the ties, and an answer moves the ranks of all above it. */
function axisOfRanks(margin: Counts, answers: number): Axis {
  const scoreOf = new Map<number, number>();
  let below = 0;
  for (const [value, count] of margin) {
    scoreOf.set(value, (below + count / 2) / answers);
    below += count;
  }
  const rank = (value: number): number => scoreOf.get(value) ?? 0;
  const square = margin.reduce((sum, [value, count]) => sum + (rank(value) ** 2 * count) / answers, 0);
  const moved = aboveAndHalf(margin.map(([value, count]) => [value, (rank(value) * count) / answers]));
  const onVariance = (value: number): number => rank(value) ** 2 - square + 2 * ((moved.get(value) ?? 0) - square);
  return { scoreOf, centre: 0.5, variance: square - 0.25, onVariance };
}

/** How the ranks of one axis, moved by an answer, move the mean product. */
function movedProducts(cells: readonly Cell[], axis: 0 | 1, { scoreOf }: Axis) {
  const answers = cells.reduce((sum, [, , count]) => sum + count, 0);
  const sums = new Map<number, number>();
  for (const cell of cells) {
    const other = scoreOf.get(cell[axis === 0 ? 1 : 0]) ?? 0;
    sums.set(cell[axis], (sums.get(cell[axis]) ?? 0) + (cell[2] * other) / answers);
  }
  return aboveAndHalf([...sums].sort(([a], [b]) => a - b));
}

/**
 * Influence function of Pearson's r, or of Spearman's with mid-ranks and ties, ranks taken as estimated (Croux & Dehon
 * 2010, Statistical Methods & Applications 19, 497-515). Both axes must vary. To first order, n²·variance is the sum of the
 * squared sums of it over accounts: the infinitesimal jackknife (Efron 1982), one pass where leaving out each account in
 * turn would rank everything anew.
 */
export function influenceOf({ cells }: CrossTable, kind: CorrelationKind): Influence {
  const answers = cells.reduce((sum, [, , count]) => sum + count, 0);
  const axisOf = kind === 'spearman' ? axisOfRanks : axisOfValues;
  const x = axisOf(marginOf(cells, 0), answers);
  const y = axisOf(marginOf(cells, 1), answers);
  const scale = Math.sqrt(x.variance * y.variance);
  const product = (left: number, right: number): number =>
    ((x.scoreOf.get(left) ?? 0) - x.centre) * ((y.scoreOf.get(right) ?? 0) - y.centre);
  const covariance = cells.reduce((sum, [left, right, count]) => sum + (product(left, right) * count) / answers, 0);
  const ofRanks = kind === 'spearman';
  const [byX, byY] = ofRanks
    ? [movedProducts(cells, 0, y), movedProducts(cells, 1, x)]
    : [new Map<number, number>(), new Map<number, number>()];
  const meanProduct = covariance + 0.25;
  const onCovariance = (left: number, right: number): number => {
    if (!ofRanks) return product(left, right) - covariance;
    const direct = (x.scoreOf.get(left) ?? 0) * (y.scoreOf.get(right) ?? 0);
    return direct + (byX.get(left) ?? 0) + (byY.get(right) ?? 0) - 3 * meanProduct;
  };
  const r = covariance / scale;
  return (left, right) =>
    onCovariance(left, right) / scale - (r / 2) * (x.onVariance(left) / x.variance + y.onVariance(right) / y.variance);
}

/** The pairs of answers of each account; those without an account stand under '', each for itself. */
export type PairsByAccount = ReadonlyMap<string, CrossTable>;

export interface AccountInfluence {
  /** Sum of the influence of an account's answers, ÷ answers; only accounts with an answer. */
  readonly byAccount: ReadonlyMap<string, number>;
  /** Σ of squares over the answers without an account. */
  readonly loose: number;
  /** Accounts, and answers without one. */
  readonly clusters: number;
}

/** What each account adds to the sampling error of r. */
export function influenceByAccount(
  table: CrossTable,
  accounts: PairsByAccount,
  kind: CorrelationKind,
): AccountInfluence {
  const influence = influenceOf(table, kind);
  const answers = table.cells.reduce((sum, [, , count]) => sum + count, 0);
  const byAccount = new Map<string, number>();
  let [loose, single] = [0, 0];
  for (const [account, { cells }] of accounts) {
    if (account === '') {
      for (const [x, y, count] of cells) {
        loose += count * (influence(x, y) / answers) ** 2;
        single += count;
      }
    } else if (cells.length > 0) {
      byAccount.set(account, cells.reduce((sum, [x, y, count]) => sum + count * influence(x, y), 0) / answers);
    }
  }
  return { byAccount, loose, clusters: byAccount.size + single };
}

/** Variance of r over accounts, with the correction k ÷ (k − 1) for few of them. */
export function varianceOverAccounts({ byAccount, loose, clusters }: AccountInfluence): number {
  const squares = [...byAccount.values()].reduce((sum, value) => sum + value * value, loose);
  return (squares * clusters) / (clusters - 1);
}
