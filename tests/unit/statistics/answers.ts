/** Which answers does a test count? */
import type { ClusteredDistribution, CrossTable, Distribution } from '../../../src/counts/shapes.js';

/** The distribution of { answer: how often }. */
export function counted(counts: Readonly<Record<number, number>>): Distribution {
  const pairs = Object.entries(counts).map(([answer, count]) => [Number(answer), count] as const);
  return { kind: 'distribution', counts: new Map(pairs) };
}

export function clustered(...clusters: readonly Readonly<Record<number, number>>[]): ClusteredDistribution {
  return { kind: 'clustered-distribution', clusters: clusters.map(counted) };
}

export function crossed(...cells: CrossTable['cells']): CrossTable {
  return { kind: 'cross-table', cells };
}
