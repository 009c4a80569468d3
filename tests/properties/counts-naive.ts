/** What the counts of some rows must be: found row by row, without tables, codes or running sums. */
import type { CountsFor, Need as AnyNeed, PanelNeed } from '../../src/counts/needs.js';
import type { ClusteredDistribution, CrossTable, Distribution, ItemMoments } from '../../src/counts/shapes.js';
import type { ResponseRecord } from '../../src/import/record-sink.js';
import { type Company, items, labelOf, scoreOf } from './counts-oracle.js';

/** A panel is another shape: counts-panel.test.ts. */
type Need = Exclude<AnyNeed, PanelNeed>;

/** Counts as plain values that compare by content; moments rounded, for they depend on the order in the last digits. */
export function plain(counts: CountsFor<Need>): unknown {
  switch (counts.kind) {
    case 'distribution':
      return [...counts.counts];
    case 'cross-table':
      return counts.cells;
    case 'clustered-distribution':
      return counts.clusters.map((cluster) => JSON.stringify([...cluster.counts]));
    case 'item-moments':
      return JSON.parse(
        JSON.stringify(counts, (_, value: unknown) =>
          typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value,
        ),
      );
  }
}

/** Counts overall and by group as plain values. */
export function plainBreakdown({
  overall,
  groups,
}: {
  overall: CountsFor<Need>;
  groups: ReadonlyMap<string, CountsFor<Need>>;
}) {
  return { overall: plain(overall), groups: [...groups].map(([key, counts]) => [key, plain(counts)]) };
}

/** The counts of a need over some rows, found as plainly as possible. */
export function naive(of: Company, asked: Need, rows: readonly ResponseRecord[]): CountsFor<Need> {
  switch (asked.kind) {
    case 'distribution':
      return naiveDistribution(rows.map((each) => scoreOf(each, asked.of)));
    case 'cross-table':
      return naiveCrossTable(rows.map((each) => [scoreOf(each, asked.x), scoreOf(each, asked.y)]));
    case 'clustered-distribution':
      return naiveClusters(rows.map((each) => [labelOf(of, each, 'account'), scoreOf(each, asked.of)]));
    case 'item-moments':
      return naiveMoments(asked.construct, rows);
  }
}

function naiveDistribution(values: readonly (number | undefined)[]): Distribution {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const distinct = [...new Set(known)];
  return {
    kind: 'distribution',
    counts: new Map(distinct.map((value) => [value, known.filter((each) => each === value).length])),
  };
}

function naiveCrossTable(pairs: readonly (readonly [number | undefined, number | undefined])[]): CrossTable {
  const cells: [number, number, number][] = [];
  for (const [x, y] of pairs) {
    if (x === undefined || y === undefined) continue;
    const cell = cells.find(([cellX, cellY]) => cellX === x && cellY === y);
    if (cell) cell[2] += 1;
    else cells.push([x, y, 1]);
  }
  return { kind: 'cross-table', cells: cells.sort(([ax, ay], [bx, by]) => ax - bx || ay - by) };
}

function naiveClusters(
  pairs: readonly (readonly [account: string, value: number | undefined])[],
): ClusteredDistribution {
  const answered = pairs.filter(([, value]) => value !== undefined);
  const accounts = [...new Set(answered.map(([account]) => account))].filter((account) => account !== '').sort();
  const alone = answered.filter(([account]) => account === '').map(([, value]) => value);
  return {
    kind: 'clustered-distribution',
    clusters: [
      ...accounts.map((account) =>
        naiveDistribution(answered.filter(([own]) => own === account).map(([, value]) => value)),
      ),
      ...alone.sort((a, b) => Number(a) - Number(b)).map((value) => naiveDistribution([value])),
    ],
  };
}

function naiveMoments(construct: string, rows: readonly ResponseRecord[]): ItemMoments {
  const wanted = items.flatMap((each, index) => (each.construct === construct ? [index] : []));
  const complete = rows
    .map((each) => wanted.map((index) => each.ratings[index] ?? null))
    .filter((values) => values.length > 0 && values.every((value) => value !== null)) as number[][];
  const n = complete.length;
  const means = wanted.map((_, place) => complete.reduce((sum, values) => sum + (values[place] ?? 0), 0) / n);
  const covariance = (a: number, b: number): number =>
    complete.reduce(
      (sum, values) => sum + ((values[a] ?? 0) - (means[a] ?? 0)) * ((values[b] ?? 0) - (means[b] ?? 0)),
      0,
    ) /
    (n - 1);
  return {
    kind: 'item-moments',
    items: wanted.map((index) => items[index]?.code ?? ''),
    answers: n,
    means: n === 0 ? [] : means,
    covariances: n < 2 ? [] : wanted.map((_, a) => wanted.map((__, b) => covariance(a, b))),
  };
}

/** The order of the bytes of UTF-8 is the order of code points. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
