/** How sure is a figure of many accounts, when accounts that answered alike are drawn as one kind? */
import { sum } from 'simple-statistics';
import { countAnswers } from '../../counts/distribution.js';
import type { ClusteredDistribution, Distribution } from '../../counts/shapes.js';
import type { WithheldEstimate } from '../estimate.js';
import { orderedCounts } from '../ordered-counts.js';
import { drawOneByOne } from './draw-counts.js';
import { bootstrapCounts, bootstrapDistribution, type BootstrapEstimate, type BootstrapOptions } from './bootstrap.js';

/** Up to so many accounts a pattern it is quicker to draw account by account. */
const scattered = 50;

interface Pattern {
  readonly pairs: readonly (readonly [value: number, count: number])[];
  readonly accounts: number;
}

/** Accounts with the same answers, as often each: drawing them is drawing one kind so many times. */
function patternsOf(clusters: readonly Distribution[]): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const cluster of clusters) {
    if (countAnswers(cluster) === 0) continue;
    const pairs = orderedCounts(cluster);
    const key = pairs.flat().join(' ');
    found.set(key, { pairs, accounts: (found.get(key)?.accounts ?? 0) + 1 });
  }
  return [...found.values()];
}

/**
 * Percentile interval of a figure of the answers: whole accounts are drawn where they are given, else answers. The same
 * distribution of draws as `bootstrapClusters`, at the cost of the distinct accounts instead of all.
 */
export function bootstrapPatterns(
  answers: ClusteredDistribution | Distribution,
  figure: (drawn: Distribution) => number | undefined,
  options: Omit<BootstrapOptions, 'kind'>,
): BootstrapEstimate | WithheldEstimate {
  const percentile = { ...options, kind: 'bootstrap-percentile' } as const;
  if (answers.kind === 'distribution') return bootstrapDistribution(answers, figure, percentile);
  const patterns = patternsOf(answers.clusters);
  const accounts = patterns.map((pattern) => pattern.accounts);
  const values = [...new Set(patterns.flatMap(({ pairs }) => pairs.map(([value]) => value)))].sort((a, b) => a - b);
  // One row a pattern: how often each value occurs in it. Thousands of draws add these up, so they are plain numbers.
  const rows = patterns.map(({ pairs }) => {
    const ofValue = new Map(pairs);
    return Float64Array.from(values, (value) => ofValue.get(value) ?? 0);
  });
  const drawnFrom = (times: readonly number[]): Distribution => {
    const totals = new Float64Array(values.length);
    for (let pattern = 0; pattern < rows.length; pattern += 1) {
      const [factor, row] = [times[pattern] ?? 0, rows[pattern]];
      if (factor === 0 || !row) continue;
      for (let at = 0; at < totals.length; at += 1) totals[at] = (totals[at] ?? 0) + factor * (row[at] ?? 0);
    }
    const counts = new Map<number, number>();
    values.forEach((value, at) => {
      if (totals[at]) counts.set(value, totals[at]);
    });
    return { kind: 'distribution', counts };
  };
  const isScattered = sum(accounts) <= scattered * patterns.length;
  return bootstrapCounts(accounts, (times) => figure(drawnFrom(times)), {
    ...percentile,
    ...(isScattered ? { drawer: drawOneByOne } : {}),
  });
}
