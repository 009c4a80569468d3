/** Are our rank tests over accounts those of R's package survey? */
import { describe, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { clusteredKruskalWallis, clusteredMannWhitney } from '../../src/statistics/compare-clustered-groups.js';
import type { GroupedClusters } from '../../src/statistics/grouped-clusters.js';
import { distributionOf, expectNear, known, readReference } from './reference-values.js';

interface Sample {
  readonly account: readonly number[];
  readonly group: readonly number[];
  readonly answer: readonly number[];
}
type Numbers<Names extends string> = Readonly<Record<Names, number>>;

const reference = readReference<{
  clusteredRanks: (Sample &
    Numbers<'W' | 'df' | 'p' | 'clusters' | 'epsilon2'> & {
      readonly pairs: readonly Numbers<'first' | 'second' | 't' | 'df' | 'p' | 'delta'>[];
    })[];
}>('clustered-ranks');

function groupedClusters({ account, group, answer }: Sample): GroupedClusters {
  const answersOf = (ofAccount: number, ofGroup: number): readonly number[] =>
    answer.filter((_, row) => account[row] === ofAccount && group[row] === ofGroup);
  const groups = [...new Set(group)].toSorted((a, b) => a - b);
  const clusters = [...new Set(account)].map(
    (one): ReadonlyMap<string, Distribution> =>
      new Map(groups.map((name) => [String(name), distributionOf(answersOf(one, name))])),
  );
  return { groups: groups.map(String), clusters };
}

describe('rank tests over accounts agree with R survey::svyranktest to a relative 1e-9', () => {
  it.each(reference.clusteredRanks)('Kruskal-Wallis with W = $W', ({ W, df, p, clusters, epsilon2, ...sample }) => {
    const test = known(clusteredKruskalWallis(groupedClusters(sample), 'none'));
    expectNear(test.statistic, W);
    expectNear(test.degreesOfFreedom, df);
    expectNear(test.p, p);
    expectNear(test.clusters, clusters);
    expectNear(test.effect, epsilon2);
  });

  it.each(reference.clusteredRanks)('each pair of Mann-Whitney beside W = $W', ({ pairs, ...sample }) => {
    const data = groupedClusters(sample);
    for (const { first, second, t, df, p, delta } of pairs) {
      const test = known(clusteredMannWhitney(data, [String(first), String(second)], 'none'));
      expectNear(test.statistic, t);
      expectNear(test.degreesOfFreedom, df);
      expectNear(test.p, p);
      expectNear(test.effect, delta);
    }
  });
});
