/** NaN, infinity and negative counts: does every older statistic refuse them instead of answering NaN? */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../src/counts/shapes.js';
import { clusteredKruskalWallis, clusteredMannWhitney } from '../../../src/statistics/compare-clustered-groups.js';
import { kruskalWallis } from '../../../src/statistics/compare-groups.js';
import { mannWhitney } from '../../../src/statistics/compare-two.js';
import { estimateClusteredMean } from '../../../src/statistics/interval-of-clustered-mean.js';
import { estimateClusteredProportion } from '../../../src/statistics/interval-of-clustered-proportion.js';
import { estimateClusteredNetScore, estimateNetScore } from '../../../src/statistics/interval-of-net-score.js';

const options = { confidence: 0.95 };
const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
const distribution = (...counts: readonly (readonly [number, number])[]): Distribution => ({
  kind: 'distribution',
  counts: new Map(counts),
});
const fine = [distribution([3, 2], [9, 4]), distribution([4, 3], [10, 2]), distribution([2, 1], [9, 3])];

const broken: readonly (readonly [string, Distribution])[] = [
  ['a value NaN', distribution([Number.NaN, 2], [5, 1])],
  ['a value infinite', distribution([Infinity, 2], [5, 1])],
  ['a count NaN', distribution([3, Number.NaN], [5, 1])],
  ['a count infinite', distribution([3, Infinity], [5, 1])],
  ['a count below 0', distribution([3, -1], [5, 3])],
];

const clustersOf = (all: readonly Distribution[]) => ({ kind: 'clustered-distribution' as const, clusters: all });
const groupsOf = (all: readonly Distribution[]) => ({
  groups: ['one', 'two'],
  clusters: all.map(
    (one, index) =>
      new Map([
        ['one', one],
        ['two', fine[index % fine.length]!],
      ]),
  ),
});

const statistics: Readonly<Record<string, (all: readonly Distribution[]) => { readonly status: string }>> = {
  'Mann-Whitney': ([first, second]) => mannWhitney(first!, second!),
  'Kruskal-Wallis': (all) => kruskalWallis(all),
  'clustered Kruskal-Wallis': (all) => clusteredKruskalWallis(groupsOf(all)),
  'clustered Mann-Whitney': (all) => clusteredMannWhitney(groupsOf(all), ['one', 'two']),
  'net score': ([first]) => estimateNetScore(first!, rules, options),
  'clustered net score': (all) => estimateClusteredNetScore(clustersOf(all), rules, options),
  'clustered share': (all) => estimateClusteredProportion(clustersOf(all), (answer) => answer >= 9, options),
  'clustered mean': (all) => estimateClusteredMean(clustersOf(all), options),
};

describe.each(Object.entries(statistics))('%s', (_, compute) => {
  it('answers numbers that are some', () => {
    expect(compute(fine).status).toBe('known');
  });

  it.each(broken)('refuses %s', (_name, one) => {
    expect(compute([one, ...fine])).toMatchObject({ status: 'withheld', reason: 'invalid-values' });
  });
});
