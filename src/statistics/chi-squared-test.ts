/** Do two answers of the same people depend on each other, in whichever way? */
import { sum } from 'simple-statistics';
import type { CrossTable } from '../counts/shapes.js';
import { chiSquaredUpperTail } from './distributions/chi-squared.js';
import type { Test } from './estimate.js';
import { refuseCrossTable } from './input-checks.js';

function marginOf(cells: CrossTable['cells'], axis: 0 | 1): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + cell[2]);
  return counts;
}

/**
 * Pearson's chi-squared test of independence: X² = Σ(o − e)²/e, df (rows − 1)(columns − 1); `effect` is Cramér's V,
 * √(X²/(n·(min(rows, columns) − 1))), 0..1 (Pearson 1900; Cramér 1946; R `chisq.test(correct = FALSE)`). The cells that
 * occur are enough: empty ones add their expectation, n − Σe of the others. Rough where expectations lie below about 5.
 * Withheld: no answers, or only one row or column.
 */
export function chiSquaredTest(table: CrossTable): Test {
  const refused = refuseCrossTable(table);
  if (refused) return refused;
  const merged = new Map<string, readonly [x: number, y: number, count: number]>();
  for (const [x, y, count] of table.cells) {
    const key = `${x};${y}`;
    if (count > 0) merged.set(key, [x, y, count + (merged.get(key)?.[2] ?? 0)]);
  }
  const cells = [...merged.values()].toSorted((left, right) => left[0] - right[0] || left[1] - right[1]);
  const [rows, columns] = [marginOf(cells, 0), marginOf(cells, 1)];
  const answers = sum([...rows.values()]);
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed: 1 };
  const fewest = Math.min(rows.size, columns.size) - 1;
  if (fewest < 1) return { status: 'withheld', reason: 'no-variation', answers };
  const expected = cells.map(([x, y]) => (rows.get(x) ?? 0) * ((columns.get(y) ?? 0) / answers));
  const misses = cells.map(([, , count], index) => (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1));
  const inEmptyCells = cells.length === rows.size * columns.size ? 0 : answers - sum(expected);
  const statistic = sum(misses) + Math.max(0, inEmptyCells);
  const degreesOfFreedom = (rows.size - 1) * (columns.size - 1);
  const p = Math.min(1, chiSquaredUpperTail(statistic, degreesOfFreedom));
  const effect = Math.min(1, Math.sqrt(statistic / (answers * fewest)));
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 'chi-squared', effect };
}
