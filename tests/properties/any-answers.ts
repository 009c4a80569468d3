/** How are random answers counted, and which numbers may an estimate carry? */
import { expect } from 'vitest';
import type { CrossTable, Distribution } from '../../src/counts/shapes.js';
import type { Estimate } from '../../src/statistics/estimate.js';

export const seeded = { seed: 20240229, numRuns: 200 };

export function ofAnswers(values: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { kind: 'distribution', counts };
}

export function crossed(rows: readonly (readonly [number, number])[]): CrossTable {
  return { kind: 'cross-table', cells: rows.map(([x, y]) => [x, y, 1] as const) };
}

/**
 * The interval, after looking whether it is finite, holds the value and lies within the bounds. An estimate that is withheld
 * or has no interval gives 0, 0, so that laws about both ends hold for it.
 */
export function intervalOf(
  estimate: Estimate,
  [lowest, highest]: readonly [number, number] = [-Infinity, Infinity],
): readonly [low: number, high: number] {
  if (estimate.status === 'withheld' || estimate.interval === undefined) return [0, 0];
  const [low, high] = estimate.interval;
  for (const number of [low, high, estimate.value, estimate.standardError ?? 0])
    expect(number).toSatisfy(Number.isFinite);
  const rounding = 1e-12 * Math.max(1, Math.abs(estimate.value));
  expect(low).toBeLessThanOrEqual(estimate.value + rounding);
  expect(high).toBeGreaterThanOrEqual(estimate.value - rounding);
  expect(low).toBeGreaterThanOrEqual(lowest);
  expect(high).toBeLessThanOrEqual(highest);
  return [low, high];
}
