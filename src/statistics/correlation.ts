/** How closely do two scores of the same response go together? */
import { sum } from 'simple-statistics';
import type { CrossTable, Distribution } from '../counts/shapes.js';
import {
  pullsOfAccounts,
  varianceOfPulls,
  type AccountPulls,
  type CorrelationKind,
  type PairsByAccount,
} from './correlation-jackknife.js';
import { normalCriticalValue, studentTCriticalValue } from './critical-value.js';
import { studentTUpperTail } from './distributions/student-t.js';
import type { Estimate, IntervalOptions, Test, WithheldEstimate } from './estimate.js';
import { meanDegreesOfFreedom } from './few-clusters.js';
import { rankTogether } from './mid-ranks.js';
import { momentsOf, type Moments } from './moments.js';

/** `accounts`: the pairs of each account, where accounts answered more than once. */
export interface CorrelationOptions extends IntervalOptions {
  readonly accounts?: PairsByAccount;
}

type Cell = CrossTable['cells'][number];

/** Fisher's z needs n − 3 in its divisor. */
const fewestAnswers = 4;

function marginOf(cells: readonly Cell[], axis: 0 | 1): Distribution {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + cell[2]);
  return { kind: 'distribution', counts };
}

/** Each value replaced by its mid-rank on its own axis. */
function ranked(cells: readonly Cell[]): readonly Cell[] {
  const ranksOfX = rankTogether([marginOf(cells, 0)]).rankOf;
  const ranksOfY = rankTogether([marginOf(cells, 1)]).rankOf;
  return cells.map(([x, y, count]): Cell => [ranksOfX.get(x) ?? x, ranksOfY.get(y) ?? y, count]);
}

/** r = Σ(x − x̄)(y − ȳ) ÷ √(Σ(x − x̄)²·Σ(y − ȳ)²), held inside −1..1 against rounding. */
function coefficientOf(cells: readonly Cell[], x: Moments, y: Moments): number {
  const together = sum(cells.map(([left, right, count]) => count * (left - x.mean) * (right - y.mean)));
  const scale = (x.answers - 1) * Math.sqrt((x.variance ?? 0) * (y.variance ?? 0));
  return Math.max(-1, Math.min(1, together / scale));
}

interface Correlation {
  readonly r: number;
  readonly answers: number;
}

function correlate({ cells }: CrossTable, kind: CorrelationKind): Correlation | WithheldEstimate {
  const counted = cells
    .filter(([, , count]) => count > 0)
    .toSorted((left, right) => left[0] - right[0] || left[1] - right[1]);
  const used = kind === 'spearman' ? ranked(counted) : counted;
  const [x, y] = [momentsOf(marginOf(used, 0)), momentsOf(marginOf(used, 1))];
  if (x === undefined || y === undefined)
    return { status: 'withheld', reason: 'no-answers', answers: 0, needed: fewestAnswers };
  const { answers } = x;
  if (answers < fewestAnswers) return { status: 'withheld', reason: 'too-few-answers', answers, needed: fewestAnswers };
  if (!x.variance || !y.variance) return { status: 'withheld', reason: 'no-variation', answers };
  return { r: coefficientOf(used, x, y), answers };
}

/** tanh(atanh r ± reach); an r of ±1 is its own interval, as in R. */
const fisherInterval = (r: number, reach: number): readonly [number, number] => [
  Math.tanh(Math.atanh(r) - reach),
  Math.tanh(Math.atanh(r) + reach),
];

/** Accounts with a pair, and answers without an account. */
const clustersIn = (accounts: PairsByAccount): number =>
  sum(
    [...accounts].map(([account, { cells }]) =>
      account === '' ? sum(cells.map(([, , count]) => count)) : Number(cells.length > 0),
    ),
  );

/** A correlation, how sure Fisher's z of it is, and what that was measured on. */
export interface MeasuredCorrelation extends Correlation {
  /** Standard error of Fisher's z; undefined where it cannot be told. */
  readonly error: number | undefined;
  /** Of t; absent where no account repeats. */
  readonly degreesOfFreedom?: number;
  readonly pulls?: AccountPulls;
}

const sizesOf = ({ answers, looseAnswers }: AccountPulls): readonly number[] => [
  ...answers.values(),
  ...new Array<number>(looseAnswers).fill(1),
];

/**
 * Standard error of Fisher's z: 1/√(n − 3), for ranks √((1 + r²/2)/(n − 3)) (Bonett & Wright 2000). Where accounts repeat
 * it is the jackknife over accounts (`pullsOfAccounts`), for t with the degrees of freedom that accounts of unequal size leave,
 * and is never below the plain one: few accounts that agree by luck promise nothing. None below four accounts, nor
 * where all hangs on one account.
 */
export function measureCorrelation(
  table: CrossTable,
  kind: CorrelationKind,
  accounts: PairsByAccount | undefined,
): MeasuredCorrelation | WithheldEstimate {
  const found = correlate(table, kind);
  if ('status' in found) return found;
  const { r, answers } = found;
  const inflation = kind === 'spearman' ? 1 + (r * r) / 2 : 1;
  const plain = Math.sqrt(inflation / (answers - 3));
  if (accounts === undefined) return { ...found, error: plain };
  const clusters = clustersIn(accounts);
  if (clusters < fewestAnswers) return { ...found, error: undefined };
  if (Math.abs(r) === 1) return { ...found, error: plain, degreesOfFreedom: clusters - 1 };
  const pulls = pullsOfAccounts(table, accounts, kind);
  if (pulls === undefined) return { ...found, error: undefined };
  const error = Math.max(plain, Math.sqrt(varianceOfPulls(pulls)));
  return { ...found, error, degreesOfFreedom: meanDegreesOfFreedom(sizesOf(pulls)), pulls };
}

function estimateOf(table: CrossTable, kind: CorrelationKind, { accounts, confidence }: CorrelationOptions): Estimate {
  const found = measureCorrelation(table, kind, accounts);
  if ('status' in found) return found;
  const { r: value, answers, error, degreesOfFreedom } = found;
  const clusters = accounts ? { clusters: clustersIn(accounts) } : {};
  const common = { status: 'known', value, answers, method: kind, ...clusters } as const;
  if (error === undefined) return common;
  if (degreesOfFreedom === undefined)
    return { ...common, interval: fisherInterval(value, normalCriticalValue(confidence) * error) };
  const reach = studentTCriticalValue(confidence, degreesOfFreedom) * error;
  return { ...common, interval: fisherInterval(value, reach), degreesOfFreedom };
}

/**
 * Pearson's r, −1..1, with Fisher's z interval (R `cor.test`), over accounts where they repeat. Needs 4 answers and
 * variation on both axes.
 */
export function pearsonOf(table: CrossTable, options: CorrelationOptions): Estimate {
  return estimateOf(table, 'pearson', options);
}

/**
 * Spearman's rank correlation with mid-ranks, −1..1 (R `cor(method = "spearman")`); Fisher's z interval with
 * SE √((1 + r²/2)/(n − 3)) (Bonett & Wright 2000, Psychometrika 65, 23-28), which Pearson's SE understates for ranks;
 * over accounts where they repeat.
 */
export function spearmanOf(table: CrossTable, options: CorrelationOptions): Estimate {
  return estimateOf(table, 'spearman', options);
}

/**
 * Test that the correlation is 0: `statistic` t = r·√((n − 2)/(1 − r²)), df n − 2, two-sided p, `effect` r
 * (R `cor.test`; for ranks `cor.test(method = "spearman", exact = FALSE)`, which prints S in place of t).
 */
export function correlationTest(table: CrossTable, kind: CorrelationKind): Test {
  const found = correlate(table, kind);
  if ('status' in found) return found;
  const { r: effect, answers } = found;
  const degreesOfFreedom = answers - 2;
  // A double cannot tell r from 1 any closer than this; without the floor t would be infinite and lost in JSON.
  const unexplained = Math.max(Number.EPSILON, (1 - effect) * (1 + effect));
  const statistic = effect * Math.sqrt(degreesOfFreedom / unexplained);
  const p = Math.min(1, 2 * studentTUpperTail(Math.abs(statistic), degreesOfFreedom));
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: kind, effect };
}
