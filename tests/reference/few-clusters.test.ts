/** Are our rank tests for few accounts, with their collapsed matrices, those of R's package clubSandwich with the full ones? */
import { describe, it } from 'vitest';
import { clusteredKruskalWallis, clusteredMannWhitney } from '../../src/statistics/compare-clustered-groups.js';
import { hotellingDegreesOfFreedom } from '../../src/statistics/few-clusters.js';
import { countAnswers } from '../../src/counts/distribution.js';
import { groupedClusters, type ClusteredSample } from './clustered-samples.js';
import { expectNear, known, readReference } from './reference-values.js';

interface Tested {
  readonly statistic: number;
  /** Of the first contrast. */
  readonly error: number;
  readonly eta: number;
  readonly within: number;
  readonly p: number;
  readonly clusters: number;
}

const reference = readReference<{
  fewClusters: (ClusteredSample & {
    readonly all: Tested;
    readonly pairs: readonly (Tested & Readonly<Record<'first' | 'second', number>>)[];
  })[];
}>('few-clusters');

describe('CR2 and the approximate Hotelling test agree with R clubSandwich to a relative 1e-9', () => {
  it.each(reference.fewClusters)('over all groups, W = $all.statistic', ({ all, ...sample }) => {
    const data = groupedClusters(sample);
    const test = known(clusteredKruskalWallis(data));
    expectNear(test.statistic, all.statistic);
    expectNear(test.degreesOfFreedomWithin, all.within);
    expectNear(test.p, all.p);
    expectNear(test.clusters, all.clusters);
    const sizes = data.clusters.map((cluster) => data.groups.map((group) => countAnswers(cluster.get(group)!)));
    expectNear(hotellingDegreesOfFreedom(sizes), all.eta);
  });

  it.each(reference.fewClusters)('each pair beside W = $all.statistic', ({ pairs, ...sample }) => {
    const data = groupedClusters(sample);
    for (const { first, second, statistic, error, eta, p, clusters } of pairs) {
      const test = known(clusteredMannWhitney(data, [String(first), String(second)]));
      expectNear(test.statistic ** 2, statistic);
      expectNear(test.degreesOfFreedom, eta);
      expectNear(test.p, p);
      expectNear(test.effectError, 2 * error);
      expectNear(test.clusters, clusters);
    }
  });
});
