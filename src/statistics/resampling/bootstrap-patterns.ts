/** How sure is a figure of many accounts, when accounts that answered alike are drawn as one kind? */
import { countAnswers } from '../../counts/distribution.js';
import type { ClusteredDistribution, Distribution } from '../../counts/shapes.js';
import type { WithheldEstimate } from '../estimate.js';
import { orderedCounts } from '../ordered-counts.js';
import { bootstrapCounts, bootstrapDistribution, type BootstrapEstimate, type BootstrapOptions } from './bootstrap.js';

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
  const drawnFrom = (times: readonly number[]): Distribution => {
    const counts = new Map<number, number>();
    patterns.forEach(({ pairs }, index) => {
      const factor = times[index] ?? 0;
      if (factor === 0) return;
      for (const [value, count] of pairs) counts.set(value, (counts.get(value) ?? 0) + factor * count);
    });
    return { kind: 'distribution', counts };
  };
  return bootstrapCounts(
    patterns.map(({ accounts }) => accounts),
    (times) => figure(drawnFrom(times)),
    percentile,
  );
}
