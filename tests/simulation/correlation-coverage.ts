/**
 * Does the interval of a correlation over accounts hold the true one as often as it says, and does the test over groups
 * find differences where there are none? Run by hand: npm run simulate:correlations [companies a row]
 * RESULTS.md has the outcome.
 */
import type { CrossTable } from '../../src/counts/shapes.js';
import { correlationHeterogeneity, type GroupOfPairs } from '../../src/statistics/correlation-heterogeneity.js';
import { pearsonOf, spearmanOf } from '../../src/statistics/correlation.js';
import { randomSource, type RandomSource } from '../../src/statistics/resampling/random-source.js';
import { accountOfPairs, pooledPairs, type PairDesign } from './company-of-pairs.js';

const kinds = { spearman: spearmanOf, pearson: pearsonOf } as const;
type Kind = keyof typeof kinds;

const companies = Number(process.argv[2] ?? 2000);
const percent = (share: number): string =>
  Number.isNaN(share) ? 'no test' : `${(100 * share).toFixed(1)} %`.padStart(7);

function accountsOf(design: PairDesign, count: number, random: RandomSource): ReadonlyMap<string, CrossTable> {
  return new Map(
    Array.from({ length: count }, (_, account) => [`a${String(account)}`, accountOfPairs(design, random)]),
  );
}

/** The correlation of all answers there could be, as far as half a million tell. */
function trueCorrelations(design: PairDesign): Readonly<Record<Kind, number>> {
  const random = randomSource(1);
  const single = { ...design, mostAnswers: 1 };
  const table = pooledPairs(Array.from({ length: 500_000 }, () => accountOfPairs(single, random)));
  const valueOf = (kind: Kind): number => {
    const found = kinds[kind](table, { confidence: 0.95 });
    return found.status === 'known' ? found.value : NaN;
  };
  return { spearman: valueOf('spearman'), pearson: valueOf('pearson') };
}

/** Share of companies whose interval holds the true correlation, by kind. */
function coverage(design: PairDesign, accounts: number): readonly number[] {
  const truth = trueCorrelations(design);
  const random = randomSource(20_261_127);
  const hits = { spearman: 0, pearson: 0 };
  let drawn = 0;
  while (drawn < companies) {
    const byAccount = accountsOf(design, accounts, random);
    const table = pooledPairs(byAccount.values());
    const found = (['spearman', 'pearson'] as const).map((kind) => {
      const estimate = kinds[kind](table, { confidence: 0.95, accounts: byAccount });
      return { kind, interval: estimate.status === 'known' ? estimate.interval : undefined };
    });
    if (found.some(({ interval }) => interval === undefined)) continue;
    drawn += 1;
    for (const { kind, interval: [low, high] = [NaN, NaN] } of found)
      if (low <= truth[kind] && truth[kind] <= high) hits[kind] += 1;
  }
  return [hits.spearman / drawn, hits.pearson / drawn];
}

interface GroupDesign extends PairDesign {
  readonly groups: number;
  /** Accounts in each group. */
  readonly accounts: number;
  /** `regions`: an account is in one group; `roles`: every account answers in all of them. */
  readonly kind: 'regions' | 'roles';
}

function groupsOf(design: GroupDesign, random: RandomSource): readonly GroupOfPairs[] {
  return Array.from({ length: design.groups }, (_, group) => {
    const named = [...accountsOf(design, design.accounts, random)].map(([name, table]) => {
      const own = design.kind === 'regions' ? `${String(group)} ${name}` : name;
      return [own, table] as const;
    });
    const accounts = new Map(named);
    return { table: pooledPairs(accounts.values()), accounts };
  });
}

/** Share of companies without a difference in which p is below 5 %; not a number where no company could be tested. */
function falseAlarms(design: GroupDesign): number {
  const random = randomSource(20_261_127);
  let [tested, found] = [0, 0];
  for (let company = 0; company < companies; company += 1) {
    const test = correlationHeterogeneity(groupsOf(design, random), 'spearman');
    if (test.status === 'withheld') continue;
    tested += 1;
    if (test.p < 0.05) found += 1;
  }
  return found / tested;
}

const sizes = {
  '1..2 answers': { mostAnswers: 2, sizes: 'even' },
  '1..8 answers': { mostAnswers: 8, sizes: 'even' },
  '1..40 answers, uneven': { mostAnswers: 40, sizes: 'uneven' },
} as const;

process.stdout.write('intervals of 95 % that hold the true correlation: Spearman, Pearson\n');
for (const accounts of [10, 30, 100])
  for (const [answers, size] of Object.entries(sizes))
    for (const shared of [0.1, 0.5, 0.9])
      for (const link of [0, 0.4, 0.8]) {
        const name = `${String(accounts)} accounts, ${answers}, ${String(100 * shared)} % between accounts, link ${String(link)}`;
        process.stdout.write(
          `${name.padEnd(68)} ${coverage({ link, shared, ...size }, accounts)
            .map(percent)
            .join(' ')}\n`,
        );
      }
process.stdout.write('false alarms at 5 % of the test over groups: regions, roles\n');
for (const accounts of [10, 30, 100])
  for (const [answers, size] of Object.entries(sizes).slice(1))
    for (const groups of [2, 5, 10]) {
      const design = { link: 0.6, shared: 0.5, ...size, groups, accounts };
      const rates = (['regions', 'roles'] as const).map((kind) => falseAlarms({ ...design, kind }));
      const name = `${String(groups)} groups of ${String(accounts)} accounts, ${answers}`;
      process.stdout.write(`${name.padEnd(68)} ${rates.map(percent).join(' ')}\n`);
    }
