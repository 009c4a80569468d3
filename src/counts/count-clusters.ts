/** How is a score distributed within each account, so that intervals can respect that its answers go together? */
import type { Breakdown } from './breakdown.js';
import { compareCodePoints } from './code-point-order.js';
import type { ColumnReader } from './column-reader.js';
import { distributionOfCounts } from './count-distribution.js';
import type { ClusteredDistributionNeed } from './needs.js';
import { createPairIndex } from './pair-index.js';
import type { SplitQuestion } from './grouping.js';
import { scanColumns } from './scan-columns.js';
import { createScoreValues } from './score-values.js';
import type { ClusteredDistribution, Distribution } from './shapes.js';
import { createTally } from './tally.js';

/** Clusters are found through a table for so many groups at most, fewer when there are very many accounts. */
const usualGroups = 64;
const largestTable = 4_194_304;

/** Accounts as label numbers (0: no account) with their counts by value. */
type CountsByAccount = Map<number, Map<number, number>>;

/**
 * One distribution per account with an answer, in code-point order of the customer_id; then one of a single answer for
 * every response without an account, by ascending value (the same object for the same value, to save room).
 */
export function countClusters(
  reader: ColumnReader,
  need: ClusteredDistributionNeed,
  question: SplitQuestion,
): Breakdown<ClusteredDistribution> {
  const score = createScoreValues(reader, need.of);
  const tally = createTally();
  let clusters = createPairIndex(0, 0);
  let labels: readonly string[] = [];
  let values = new Int32Array(0);
  const request = { question, items: score.items, further: ['account'] } as const;
  const { groups } = scanColumns(reader, request, (chunk, groupsOfRows, { columnOf, labelsOf }) => {
    if (values.length < chunk.rows) values = new Int32Array(chunk.rows);
    if (labels.length === 0) {
      labels = labelsOf('account');
      clusters = createPairIndex(Math.min(usualGroups, Math.floor(largestTable / labels.length)), labels.length);
    }
    score.read(chunk, values);
    toClusters(groupsOfRows, columnOf('account'), clusters.indexOf);
    tally.add(groupsOfRows, values, chunk.rows);
  });
  const overall: CountsByAccount = new Map();
  const byGroup = new Map(groups.map(([, group]) => [group, new Map() as CountsByAccount]));
  tally.forEach((cluster, index, count) => {
    const account = clusters.right(cluster);
    addCount(overall, account, [score.valueOf(index), count]);
    const own = byGroup.get(clusters.left(cluster));
    if (own !== undefined) addCount(own, account, [score.valueOf(index), count]);
  });
  return {
    overall: clustered(overall, labels),
    groups: new Map(
      groups.map(([key, group]) => [
        key,
        clustered(byGroup.get(group) ?? new Map<number, Map<number, number>>(), labels),
      ]),
    ),
  };
}

/** Replaces the groups by finer ones: each group's accounts. */
function toClusters(
  groups: Int32Array,
  accounts: Uint32Array,
  indexOf: (group: number, account: number) => number,
): void {
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    if (group !== 0) groups[row] = indexOf(group, accounts[row] as number);
  }
}

function addCount(to: CountsByAccount, account: number, [value, count]: readonly [number, number]): void {
  const counts = to.get(account) ?? new Map<number, number>();
  counts.set(value, (counts.get(value) ?? 0) + count);
  to.set(account, counts);
}

function clustered(counts: CountsByAccount, labels: readonly string[]): ClusteredDistribution {
  const ofAccounts = [...counts]
    .filter((entry) => entry[0] !== 0)
    .sort((a, b) => compareCodePoints(labels[a[0]] ?? '', labels[b[0]] ?? ''))
    .map((entry) => distributionOfCounts(entry[1]));
  return { kind: 'clustered-distribution', clusters: [...ofAccounts, ...singles(counts.get(0) ?? new Map())] };
}

function singles(counts: ReadonlyMap<number, number>): readonly Distribution[] {
  return [...counts]
    .sort(([a], [b]) => a - b)
    .flatMap(([value, count]) =>
      Array.from<Distribution>({ length: count }).fill(distributionOfCounts(new Map([[value, 1]]))),
    );
}
