/** Answers of accounts in groups as the R scripts print them, brought to the form of our tests. */
import type { Distribution } from '../../src/counts/shapes.js';
import type { GroupedClusters } from '../../src/statistics/grouped-clusters.js';
import { distributionOf } from './reference-values.js';

/** One entry an answer: whose it is, in which group, and what it says. */
export interface ClusteredSample {
  readonly account: readonly number[];
  readonly group: readonly number[];
  readonly answer: readonly number[];
}

export function groupedClusters({ account, group, answer }: ClusteredSample): GroupedClusters {
  const answersOf = (ofAccount: number, ofGroup: number): readonly number[] =>
    answer.filter((_, row) => account[row] === ofAccount && group[row] === ofGroup);
  const groups = [...new Set(group)].toSorted((a, b) => a - b);
  const clusters = [...new Set(account)].map(
    (one): ReadonlyMap<string, Distribution> =>
      new Map(groups.map((name) => [String(name), distributionOf(answersOf(one, name))])),
  );
  return { groups: groups.map(String), clusters };
}
