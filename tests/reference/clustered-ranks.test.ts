/** Are our rank tests over accounts those of R's package survey? */
import { describe, it } from 'vitest';
import { clusteredKruskalWallis, clusteredMannWhitney } from '../../src/statistics/compare-clustered-groups.js';
import { groupedClusters, type ClusteredSample } from './clustered-samples.js';
import { expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;

const reference = readReference<{
  clusteredRanks: (ClusteredSample &
    Numbers<'W' | 'df' | 'p' | 'clusters' | 'epsilon2'> & {
      readonly pairs: readonly Numbers<'first' | 'second' | 't' | 'df' | 'p' | 'delta'>[];
    })[];
}>('clustered-ranks');

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
