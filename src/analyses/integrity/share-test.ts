/** Do two shares differ beyond chance, when the same accounts stand behind both? */
import { distributionOfHits } from '../../metrics/score-answers.js';
import { clusteredMannWhitney } from '../../statistics/compare-clustered-groups.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { GroupedClusters } from '../../statistics/grouped-clusters.js';

/** Hit 1, not 0: the rank test of both groups with accounts as clusters compares the two shares. Undefined: it cannot say. */
export function pOfShares(pairs: readonly ProportionPair[]): number | undefined {
  const clusters = pairs.map(
    ({ first, second }) =>
      new Map([
        ...(first.trials > 0 ? [['first', distributionOfHits(first)] as const] : []),
        ...(second.trials > 0 ? [['second', distributionOfHits(second)] as const] : []),
      ]),
  );
  const data: GroupedClusters = { groups: ['first', 'second'], clusters };
  const test = clusteredMannWhitney(data, ['first', 'second']);
  return test.status === 'known' ? test.p : undefined;
}
