/** Is the mean of one unit unlike that of all others, when accounts answer more than once? */
import type { Distribution } from '../counts/shapes.js';
import { clusteredMannWhitney } from './compare-clustered-groups.js';
import { differenceOfClusteredMeans } from './difference-of-clustered-means.js';
import type { Estimate, IntervalOptions, Test } from './estimate.js';
import type { GroupedClusters } from './grouped-clusters.js';
import { changeBetweenWaves } from './waves/change.js';
import { hasRepeats, sumsOfDistribution, withTotals, type PanelSums, type SumsByGroup } from './waves/panel-sums.js';
import { meanScoring } from './waves/scoring.js';

/** Answers of one account ('' without one: each is a case of its own) to one unit. */
export interface UnitAnswers {
  readonly unit: string;
  readonly account: string;
  readonly answers: Distribution;
}

export interface UnitMean {
  /** Mean of the unit − mean of all others, on the scale of the answers. */
  readonly difference: Estimate;
  /** Whichever is more cautious, whole: the test of the means, or the rank test with accounts as clusters. `answers`: both sides. */
  readonly test: Test;
}

const [own, others] = ['unit', 'others'] as const;
type Side = typeof own | typeof others;

interface Cluster {
  readonly answers: Map<Side, Map<number, number>>;
}

const asDistribution = (counts: ReadonlyMap<number, number>): Distribution => ({ kind: 'distribution', counts });

function add(cluster: Cluster, side: Side, { counts }: Distribution): void {
  const before = cluster.answers.get(side) ?? new Map<number, number>();
  counts.forEach((count, value) => before.set(value, (before.get(value) ?? 0) + count));
  cluster.answers.set(side, before);
}

/** The answers of each account by side, and those of nobody known. */
function sidesOf(cells: readonly UnitAnswers[], unit: string): { accounts: readonly Cluster[]; unknown: Cluster } {
  const accounts = new Map<string, Cluster>();
  const unknown: Cluster = { answers: new Map() };
  for (const { unit: of, account, answers } of cells) {
    const cluster = account === '' ? unknown : (accounts.get(account) ?? { answers: new Map() });
    if (account !== '') accounts.set(account, cluster);
    add(cluster, of === unit ? own : others, answers);
  }
  return { accounts: [...accounts.values()], unknown };
}

function sumsOf(accounts: readonly Cluster[], unknown: Cluster): PanelSums {
  const ofCluster = ({ answers }: Cluster): SumsByGroup =>
    new Map([...answers].map(([side, counts]) => [side, sumsOfDistribution(asDistribution(counts), (value) => value)]));
  return withTotals(accounts.map(ofCluster), ofCluster(unknown));
}

/** One cluster an account, and one for each answer of nobody known. */
function clustersOf(accounts: readonly Cluster[], unknown: Cluster): GroupedClusters {
  const known = accounts.map(
    ({ answers }) => new Map([...answers].map(([side, counts]) => [side as string, asDistribution(counts)])),
  );
  const alone = [...unknown.answers].flatMap(([side, counts]) =>
    [...counts].flatMap(([value, count]) =>
      Array.from({ length: count }, () => new Map([[side as string, asDistribution(new Map([[value, 1]]))]])),
    ),
  );
  return { groups: [own, others], clusters: [...known, ...alone] };
}

/**
 * Mean of the unit − mean of all others with Welch's interval, or where accounts answered more than once that with accounts as
 * clusters, corrected for the few accounts of a unit. The test is the more cautious of the t test of that difference and of the
 * rank test with accounts as clusters: the first says more than it may where few accounts of skewed answers stand behind a
 * unit. Withheld as either test is.
 */
export function compareUnitMean(
  cells: readonly UnitAnswers[],
  unit: string,
  { confidence, scale }: IntervalOptions & { readonly scale: { readonly low: number; readonly high: number } },
): UnitMean {
  const { accounts, unknown } = sidesOf(cells, unit);
  const waves = { sums: sumsOf(accounts, unknown), before: others, after: own };
  const scoring = meanScoring(scale);
  const plain = changeBetweenWaves(waves, scoring, { confidence });
  if (plain.test.status === 'withheld') return { difference: plain.estimate, test: plain.test };
  const clusters = clustersOf(accounts, unknown);
  const { estimate: difference, test } = hasRepeats(waves.sums)
    ? differenceOfClusteredMeans(clusters, [own, others], { confidence, most: scoring.most })
    : plain;
  const ranks = clusteredMannWhitney(clusters, [own, others]);
  if (test.status === 'withheld') return { difference, test };
  if (ranks.status === 'withheld') return { difference, test: ranks };
  return { difference, test: test.p >= ranks.p ? test : ranks };
}
