/** How often do two scores of a response point the same way, pair by pair? */
import { sum } from 'simple-statistics';
import type { CrossTable } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import { normalUpperTail } from './distributions/normal.js';
import type { Estimate, IntervalOptions, Test, WithheldEstimate } from './estimate.js';
import { refuseCrossTable } from './input-checks.js';

/** Bonett and Wright's standard error has n − 4 in its divisor. */
const fewestAnswers = 5;

interface Pairs {
  readonly answers: number;
  /** Pairs that agree − pairs that disagree. */
  readonly excess: number;
  /** Sizes of the ties on each axis. */
  readonly tiesOfX: readonly number[];
  readonly tiesOfY: readonly number[];
}

/** Counts by place, with the sum of all places up to one in O(log k) (Fenwick 1994). */
function cumulativeCounts(places: number) {
  const tree = new Array<number>(places + 1).fill(0);
  return {
    add(place: number, count: number): void {
      for (let index = place + 1; index <= places; index += index & -index) tree[index] = (tree[index] ?? 0) + count;
    },
    upTo(place: number): number {
      let total = 0;
      for (let index = place + 1; index > 0; index -= index & -index) total += tree[index] ?? 0;
      return total;
    },
  };
}

function sizes(cells: CrossTable['cells'], axis: 0 | 1): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + cell[2]);
  return new Map([...counts].sort(([left], [right]) => left - right));
}

/** Knight's algorithm on the occurring cells: O(k log k), whatever the number of answers (Knight 1966). */
function countPairs(table: CrossTable): Pairs {
  const cells = table.cells.filter(([, , count]) => count > 0).toSorted((left, right) => left[0] - right[0]);
  const [ofX, ofY] = [sizes(cells, 0), sizes(cells, 1)];
  const placeOfY = new Map([...ofY.keys()].map((y, place) => [y, place]));
  const seen = cumulativeCounts(ofY.size);
  let [excess, passed, waiting] = [0, 0, 0];
  for (const [index, [x, y, count]] of cells.entries()) {
    // Cells of the same x are tied: they are entered only when the next x begins.
    if (cells[waiting]?.[0] !== x)
      for (; waiting < index; waiting += 1) {
        const [, earlierY, earlier] = cells[waiting] as CrossTable['cells'][number];
        seen.add(placeOfY.get(earlierY) ?? 0, earlier);
        passed += earlier;
      }
    const place = placeOfY.get(y) ?? 0;
    excess += count * (seen.upTo(place - 1) + seen.upTo(place) - passed);
  }
  return { answers: sum([...ofX.values()]), excess, tiesOfX: [...ofX.values()], tiesOfY: [...ofY.values()] };
}

const sumOf = (ties: readonly number[], term: (size: number) => number): number => sum(ties.map(term));
const pairsIn = (size: number): number => (size * (size - 1)) / 2;

interface TauB extends Pairs {
  readonly tau: number;
}

function tauOf(table: CrossTable): TauB | WithheldEstimate {
  const refused = refuseCrossTable(table);
  if (refused) return refused;
  const pairs = countPairs(table);
  const { answers, tiesOfX, tiesOfY } = pairs;
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 2 };
  if (answers < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  if (tiesOfX.length < 2 || tiesOfY.length < 2) return { status: 'withheld', reason: 'no-variation', answers };
  const untied = (ties: readonly number[]): number => pairsIn(answers) - sumOf(ties, pairsIn);
  const tau = pairs.excess / Math.sqrt(untied(tiesOfX)) / Math.sqrt(untied(tiesOfY));
  return { ...pairs, tau: Math.max(-1, Math.min(1, tau)) };
}

/**
 * Kendall's tau-b, −1..1: (agreeing − disagreeing pairs) ÷ √(pairs untied in x · pairs untied in y) (Kendall 1945; R
 * `cor(method = "kendall")`). From five answers on with the interval tanh(atanh τ ± z·√(0.437/(n − 4))) (Bonett & Wright
 * 2000, Psychometrika 65, 23-28).
 */
export function kendallOf(table: CrossTable, { confidence }: IntervalOptions): Estimate {
  const found = tauOf(table);
  if ('status' in found) return found;
  const { tau: value, answers } = found;
  if (answers < fewestAnswers) return { status: 'known', value, answers, method: 'kendall' };
  const reach = normalCriticalValue(confidence) * Math.sqrt(0.437 / (answers - 4));
  const interval = [Math.tanh(Math.atanh(value) - reach), Math.tanh(Math.atanh(value) + reach)] as const;
  return { status: 'known', value, interval, answers, method: 'kendall' };
}

/**
 * Test that tau is 0: z = (agreeing − disagreeing pairs) ÷ its standard deviation with all tie corrections, two-sided p,
 * `effect` tau-b (Kendall & Gibbons 1990; R `cor.test(method = "kendall", exact = FALSE)`).
 */
export function kendallTest(table: CrossTable): Test {
  const found = tauOf(table);
  if ('status' in found) return found;
  const { answers: n, tiesOfX, tiesOfY, excess, tau: effect } = found;
  const cubic = (size: number): number => size * (size - 1) * (2 * size + 5);
  const triples = (size: number): number => size * (size - 1) * (size - 2);
  const inX = sumOf(tiesOfX, pairsIn) / pairsIn(n);
  const three = n < 3 ? 0 : (sumOf(tiesOfX, triples) / (9 * triples(n))) * sumOf(tiesOfY, triples);
  const untied = (cubic(n) - sumOf(tiesOfX, cubic) - sumOf(tiesOfY, cubic)) / 18;
  const variance = untied + inX * sumOf(tiesOfY, pairsIn) + three;
  const statistic = excess / Math.sqrt(variance);
  const p = Math.min(1, 2 * normalUpperTail(Math.abs(statistic)));
  return { status: 'known', statistic, p, answers: n, method: 'kendall', effect };
}
