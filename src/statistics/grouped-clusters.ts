/** Which answers of which group come from the same account? */
import { countAnswers } from '../counts/distribution.js';
import type { Distribution } from '../counts/shapes.js';
import type { WithheldEstimate } from './estimate.js';
import { refuseDistribution } from './input-checks.js';

/** One map per cluster (an account; a response without one is its own): its answers by the name of the group. */
export interface GroupedClusters {
  readonly groups: readonly string[];
  readonly clusters: readonly ReadonlyMap<string, Distribution>[];
}

const hasAnswers = (distribution: Distribution | undefined): boolean =>
  distribution !== undefined && countAnswers(distribution) > 0;

/** These groups only, as far as they have answers, and the clusters with an answer in one of them. */
export function selectGroups({ clusters }: GroupedClusters, groups: readonly string[]): GroupedClusters {
  const answered = new Set<string>();
  const kept = clusters.filter((cluster) => {
    let isIn = false;
    for (const group of groups) {
      if (!hasAnswers(cluster.get(group))) continue;
      answered.add(group);
      isIn = true;
    }
    return isIn;
  });
  return { groups: groups.filter((group) => answered.has(group)), clusters: kept };
}

const answersOf = new WeakMap<GroupedClusters, readonly Distribution[]>();

/** All answers of each group, in the order of `groups`; added up once for all steps of a test. */
export function answersOfGroups(data: GroupedClusters): readonly Distribution[] {
  const known = answersOf.get(data);
  if (known !== undefined) return known;
  const added = data.groups.map((group) => addOfGroup(data.clusters, group));
  answersOf.set(data, added);
  return added;
}

function addOfGroup(clusters: GroupedClusters['clusters'], group: string): Distribution {
  const counts = new Map<number, number>();
  for (const cluster of clusters) {
    cluster.get(group)?.counts.forEach((count, value) => {
      counts.set(value, (counts.get(value) ?? 0) + count);
    });
  }
  return { kind: 'distribution', counts };
}

/** The clusters with an answer in each group. */
export function clustersByGroup({
  groups,
  clusters,
}: GroupedClusters): ReadonlyMap<string, GroupedClusters['clusters']> {
  const found = new Map(groups.map((group) => [group, [] as ReadonlyMap<string, Distribution>[]]));
  for (const cluster of clusters)
    cluster.forEach((answers, group) => {
      if (hasAnswers(answers)) found.get(group)?.push(cluster);
    });
  return found;
}

/** Checked account by account: in the sum over accounts a count below 0 would disappear. */
export function refuseClusters({ clusters }: GroupedClusters): WithheldEstimate | undefined {
  for (const cluster of clusters)
    for (const distribution of cluster.values()) {
      const refused = refuseDistribution(distribution);
      if (refused) return refused;
    }
  return undefined;
}
