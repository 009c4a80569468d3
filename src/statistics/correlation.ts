/** How closely do two scores of the same response go together? */
import { sum } from 'simple-statistics';
import type { CrossTable, Distribution } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import { studentTUpperTail } from './distributions/student-t.js';
import type { Estimate, IntervalOptions, Test, WithheldEstimate } from './estimate.js';
import { rankTogether } from './mid-ranks.js';
import { momentsOf, type Moments } from './moments.js';

/** `clusters`: the number of accounts, where they answered more than once. */
export interface CorrelationOptions extends IntervalOptions {
  readonly clusters?: number;
}

export type CorrelationKind = 'pearson' | 'spearman';
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

/** tanh(atanh r ± z·SE); an r of ±1 is its own interval, as in R. */
function fisherInterval(r: number, standardError: number, { confidence }: IntervalOptions): readonly [number, number] {
  const reach = normalCriticalValue(confidence) * standardError;
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
}

/**
 * Answers of one account are not independent: where accounts repeat, the interval counts accounts, not answers. That is the
 * bound at which an account's answers say nothing new (design effect = mean cluster size), so it is cautious.
 */
function intervalWith(
  { r, answers }: Correlation,
  inflation: number,
  options: CorrelationOptions,
): { interval?: readonly [number, number]; clusters?: number } {
  const { clusters } = options;
  const independent = clusters === undefined ? answers : Math.min(answers, clusters);
  const counted = clusters === undefined ? {} : { clusters };
  if (independent < fewestAnswers) return counted;
  return { interval: fisherInterval(r, Math.sqrt(inflation / (independent - 3)), options), ...counted };
}

/** Pearson's r, −1..1, with Fisher's z interval, SE 1/√(n − 3) (R `cor.test`). Needs 4 answers and variation on both axes. */
export function pearsonOf(table: CrossTable, options: CorrelationOptions): Estimate {
  const found = correlate(table, 'pearson');
  if ('status' in found) return found;
  const { r: value, answers } = found;
  return { status: 'known', value, ...intervalWith(found, 1, options), answers, method: 'pearson' };
}

/**
 * Spearman's rank correlation with mid-ranks, −1..1 (R `cor(method = "spearman")`); Fisher's z interval with
 * SE √((1 + r²/2)/(n − 3)) (Bonett & Wright 2000, Psychometrika 65, 23-28), which Pearson's SE understates for ranks.
 */
export function spearmanOf(table: CrossTable, options: CorrelationOptions): Estimate {
  const found = correlate(table, 'spearman');
  if ('status' in found) return found;
  const { r: value, answers } = found;
  const inflation = 1 + (value * value) / 2;
  return { status: 'known', value, ...intervalWith(found, inflation, options), answers, method: 'spearman' };
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
