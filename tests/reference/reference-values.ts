/** What did R print, and how near are our numbers to it? */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ClusteredDistribution, CrossTable, Distribution } from '../../src/counts/shapes.js';

/** The values of one reference script, by name. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../fixtures/reference/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** |actual − expected| ÷ |expected|, or the plain distance where 0 is expected. */
function relativeError(actual: number, expected: number): number {
  if (Object.is(actual, expected)) return 0;
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
}

/** The farthest of all pairs, so that one line names the worst point of a grid. */
export function expectAllNear<T>(
  points: readonly T[],
  pairOf: (point: T) => readonly [actual: number, expected: number],
  tolerance = 1e-9,
): void {
  expect(points.length).toBeGreaterThan(0);
  const far = points.filter((point) => !(relativeError(...pairOf(point)) <= tolerance));
  expect(far.map((point) => ({ point, pair: pairOf(point) }))).toEqual([]);
}

export function expectNear(actual: number | undefined, expected: number, tolerance = 1e-9): void {
  expect(relativeError(actual ?? NaN, expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);
}

export function distributionOf(answers: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return { kind: 'distribution', counts };
}

export function clustersOf(accounts: readonly (readonly number[])[]): ClusteredDistribution {
  return { kind: 'clustered-distribution', clusters: accounts.map(distributionOf) };
}

export function crossTableOf(x: readonly number[], y: readonly number[]): CrossTable {
  return { kind: 'cross-table', cells: x.map((value, index) => [value, y[index] ?? NaN, 1] as const) };
}

/** The estimate or test itself; a withheld one fails the test with its reason. */
export function known<T extends { readonly status: string }>(result: T): Extract<T, { readonly status: 'known' }> {
  expect(result).toMatchObject({ status: 'known' });
  return result as Extract<T, { readonly status: 'known' }>;
}
