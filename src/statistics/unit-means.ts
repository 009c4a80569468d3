/** Is the mean of one unit unlike that of all others, when accounts answer more than once? */
import type { Distribution } from '../counts/shapes.js';
import { clusteredMannWhitney } from './compare-clustered-groups.js';
import type { Estimate, IntervalOptions, Test } from './estimate.js';
import { changeBetweenWaves } from './waves/change.js';
import { sumsOfDistribution, withTotals, type PanelSums, type SumsByGroup } from './waves/panel-sums.js';
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
  /** The more cautious of the test of the means and of the rank test with accounts as clusters. */
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

function rankTest(accounts: readonly Cluster[], unknown: Cluster): Test {
  const known = accounts.map(
    ({ answers }) => new Map([...answers].map(([side, counts]) => [side as string, asDistribution(counts)])),
  );
  const alone = [...unknown.answers].flatMap(([side, counts]) =>
    [...counts].flatMap(([value, count]) =>
      Array.from({ length: count }, () => new Map([[side as string, asDistribution(new Map([[value, 1]]))]])),
    ),
  );
  return clusteredMannWhitney({ groups: [own, others], clusters: [...known, ...alone] }, [own, others]);
}

/**
 * Mean of the unit − mean of all others with Welch's interval, or where accounts answered more than once the linearised one
 * with accounts as clusters. p is the greater of the t test of that difference and of the rank test with accounts as clusters:
 * the first says more than it may where few accounts of skewed answers stand behind a unit. Withheld as either test is.
 */
export function compareUnitMean(
  cells: readonly UnitAnswers[],
  unit: string,
  { confidence, scale }: IntervalOptions & { readonly scale: { readonly low: number; readonly high: number } },
): UnitMean {
  const { accounts, unknown } = sidesOf(cells, unit);
  const waves = { sums: sumsOf(accounts, unknown), before: others, after: own };
  const { estimate: difference, test } = changeBetweenWaves(waves, meanScoring(scale), { confidence });
  if (test.status === 'withheld') return { difference, test };
  const ranks = rankTest(accounts, unknown);
  if (ranks.status === 'withheld') return { difference, test: ranks };
  return { difference, test: { ...test, p: Math.max(test.p, ranks.p) } };
}
