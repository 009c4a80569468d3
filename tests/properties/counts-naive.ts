/** What the counts of some rows must be: found row by row, without tables, codes or running sums. */
import type {
  ClusteredDistribution,
  CrossTable,
  Distribution,
  ItemMoments,
  PairMoments,
  UnitSums,
} from '../../src/counts/shapes.js';
import type { CountsFor, Need as AnyNeed, PanelNeed, Score } from '../../src/counts/needs.js';
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
    case 'unit-sums':
    case 'pair-moments':
      return JSON.parse(
        JSON.stringify(counts, (_, value: unknown) => {
          if (value instanceof Float64Array) return [...value];
          return typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value;
        }),
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
    case 'unit-sums':
      return naiveUnitSums(
        rows.map((each) => [labelOf(of, each, 'account'), asked.scores.map((score) => scoreOf(each, score))]),
        asked.scores.map(lowOf),
      );
    case 'pair-moments':
      return naivePairs(
        rows.map((each) => asked.scores.map((score) => scoreOf(each, score))),
        asked.scores.length,
      );
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

type Scored = readonly (number | undefined)[];

const places = (size: number): readonly number[] => [...Array(size).keys()];

/** The low end of the scale of a score; 0 where nothing measures it. */
function lowOf(score: Score): number {
  if ('response' in score || 'flags' in score) return 0;
  const measures = ({ code, construct }: (typeof items)[number]): boolean =>
    'item' in score ? code === score.item : construct === score.construct;
  return items.find(measures)?.scale?.low ?? 0;
}

function naiveUnitSums(
  rows: readonly (readonly [account: string, values: Scored])[],
  origin: readonly number[],
): UnitSums {
  const size = origin.length;
  const complete = rows.filter(([, values]) => values.every((value) => value !== undefined));
  const accounts = [...new Set(complete.map(([account]) => account))].filter((account) => account !== '').sort();
  const alone = complete.filter(([account]) => account === '').map((row) => [row]);
  const units = accounts.map((account) => complete.filter(([own]) => own === account));
  const sumsOf = (unit: typeof complete): readonly number[] => {
    const total = (of: (values: readonly number[]) => number): number =>
      unit.reduce((sum, [, values]) => sum + of(values.map((value, a) => (value ?? 0) - (origin[a] ?? 0))), 0);
    const products = places(size).flatMap((a) =>
      places(a + 1).map((b) => total((values) => (values[a] ?? 0) * (values[b] ?? 0))),
    );
    return [unit.length, ...places(size).map((a) => total((values) => values[a] ?? 0)), ...products];
  };
  const byValues = (a: readonly number[], b: readonly number[]): number => {
    const place = a.findIndex((value, index) => value !== b[index]);
    return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
  };
  return {
    kind: 'unit-sums',
    origin,
    answers: complete.length,
    answered: places(size).map((a) => rows.filter(([, values]) => values[a] !== undefined).length),
    units: units.length + alone.length,
    accounts: accounts.length,
    doRepeat: units.some((unit) => unit.length > 1),
    rows: [...units.map(sumsOf), ...alone.map(sumsOf).sort(byValues)].map((row) => Float64Array.from(row)),
  };
}

function naivePairs(rows: readonly Scored[], size: number): PairMoments {
  const both = (a: number, b: number): readonly (readonly [number, number])[] =>
    rows.flatMap((values) => {
      const [x, y] = [values[a], values[b]];
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const covariance = (pairs: readonly (readonly [number, number])[]): number => {
    const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
    const products = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
    return pairs.length < 2 ? NaN : products / (pairs.length - 1);
  };
  const table = <T>(cell: (a: number, b: number) => T) => places(size).map((a) => places(size).map((b) => cell(a, b)));
  return {
    kind: 'pair-moments',
    answers: table((a, b) => both(a, b).length),
    means: places(size).map((a) => mean(both(a, a).map(([x]) => x))),
    covariances: table((a, b) => covariance(both(a, b))),
    correlations: table((a, b) => {
      const pairs = both(a, b);
      const [x, y] = [pairs.map(([left]) => [left, left] as const), pairs.map(([, right]) => [right, right] as const)];
      const deviations = covariance(x) * covariance(y);
      return deviations > 1e-9 ? covariance(pairs) / Math.sqrt(deviations) : NaN;
    }),
  };
}

/** The order of the bytes of UTF-8 is the order of code points. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
