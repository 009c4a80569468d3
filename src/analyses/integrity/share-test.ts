/** Do two shares differ beyond chance, when the same accounts stand behind both? */
import type { Distribution } from '../../counts/shapes.js';
import { distributionOfHits } from '../../metrics/score-answers.js';
import { clusteredMannWhitney } from '../../statistics/compare-clustered-groups.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { Test } from '../../statistics/estimate.js';
import { fisherExact } from '../../statistics/fisher-exact.js';
import type { GroupedClusters } from '../../statistics/grouped-clusters.js';

type Cluster = GroupedClusters['clusters'][number];

function clusterOf({ first, second }: ProportionPair): Cluster {
  const cluster = new Map<string, Distribution>();
  if (first.trials > 0) cluster.set('first', distributionOfHits(first));
  if (second.trials > 0) cluster.set('second', distributionOfHits(second));
  return cluster;
}

/** Hit 1, not 0: the rank test of both groups with accounts as clusters compares the two shares. */
export function testOfShares(pairs: readonly ProportionPair[]): Test {
  // Most of thousands of accounts have the same few cases: what is made of them is made once.
  const made = new Map<string, Cluster>();
  const clusters = pairs.map((pair) => {
    const key = `${String(pair.first.hits)}/${String(pair.first.trials)} ${String(pair.second.hits)}/${String(pair.second.trials)}`;
    const cluster = made.get(key) ?? clusterOf(pair);
    made.set(key, cluster);
    return cluster;
  });
  return clusteredMannWhitney({ groups: ['first', 'second'], clusters }, ['first', 'second']);
}

/** Its p; undefined: it cannot say. */
export function pOfShares(pairs: readonly ProportionPair[]): number | undefined {
  const test = testOfShares(pairs);
  return test.status === 'known' ? test.p : undefined;
}

/** Fisher's exact test of both shares, as if all cases were independent. Undefined where all or none hit. */
function exactP(pairs: readonly ProportionPair[]): number | undefined {
  const totalOf = (side: 'first' | 'second') => ({
    kind: 'proportion' as const,
    hits: pairs.reduce((sum, pair) => sum + pair[side].hits, 0),
    trials: pairs.reduce((sum, pair) => sum + pair[side].trials, 0),
  });
  const test = fisherExact(totalOf('first'), totalOf('second'));
  return test.status === 'known' ? test.p : undefined;
}

export const doAccountsRepeat = (pairs: readonly ProportionPair[]): boolean =>
  pairs.some(({ first, second }) => first.trials + second.trials > 1);

/**
 * p of one unit (`first`) against all others (`second`), 0..1: Fisher's exact test; where accounts stand behind several
 * cases the greater of it and of the rank test with accounts as clusters. Each alone says more than it may somewhere: the
 * exact test where the cases of an account are alike, the clustered one where hits are rare (14 % of companies for 5 %).
 * Undefined: it cannot say.
 */
export function pOfUnit(pairs: readonly ProportionPair[]): number | undefined {
  const exact = exactP(pairs);
  if (exact === undefined || !doAccountsRepeat(pairs)) return exact;
  const clustered = pOfShares(pairs);
  return clustered === undefined ? undefined : Math.max(exact, clustered);
}
