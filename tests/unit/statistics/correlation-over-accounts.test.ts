/** Intervals of a correlation over accounts, against leaving out every account in turn; and the test over groups. */
import { describe, expect, it } from 'vitest';
import type { CrossTable } from '../../../src/counts/shapes.js';
import { correlationHeterogeneity } from '../../../src/statistics/correlation-heterogeneity.js';
import type { CorrelationKind, PairsByAccount } from '../../../src/statistics/correlation-jackknife.js';
import { measureCorrelation, pearsonOf, spearmanOf } from '../../../src/statistics/correlation.js';
import { randomSource } from '../../../src/statistics/resampling/random-source.js';

type Pair = readonly [x: number, y: number];
const options = { confidence: 0.95 };
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? value.toFixed(10) : value);

function tableOf(pairs: readonly Pair[]): CrossTable {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair.join(), (counts.get(pair.join()) ?? 0) + 1);
  const cells = [...counts].map(([key, count]) => [...key.split(',').map(Number), count] as [number, number, number]);
  return { kind: 'cross-table', cells };
}

function errorOf(table: CrossTable, kind: CorrelationKind, accounts?: PairsByAccount): number {
  const found = measureCorrelation(table, kind, accounts);
  return 'status' in found ? Number.NaN : (found.error ?? Number.NaN);
}

/** Accounts of one to nine answers whose own level moves both scores. */
function accountsOf(seed: number, { accounts, link }: { readonly accounts: number; readonly link: number }) {
  const random = randomSource(seed);
  const whole = (value: number, high: number): number => Math.max(1, Math.min(high, Math.round(value)));
  return Array.from({ length: accounts }, (_, account) => {
    const level = random() * 3;
    const pairs = Array.from({ length: 1 + Math.floor(random() * 9) }, (): Pair => {
      const x = whole(1 + level + random() * 2, 5);
      return [x, whole(link * x + random() * 6, 10)];
    });
    return [`a${account}`, pairs] as const;
  });
}

const correlation = { pearson: pearsonOf, spearman: spearmanOf };
function rOf(pairs: readonly Pair[], kind: CorrelationKind): number {
  const found = correlation[kind](tableOf(pairs), options);
  return found.status === 'known' ? found.value : Number.NaN;
}

/** (G − 1)/G · Σ (z₍₋g₎ − z̄)²: leaving out every account, ranks anew. */
function jackknifeError(accounts: ReturnType<typeof accountsOf>, kind: CorrelationKind): number {
  const without = accounts.map((left) =>
    Math.atanh(
      rOf(
        accounts.filter((one) => one !== left).flatMap(([, pairs]) => pairs),
        kind,
      ),
    ),
  );
  const mean = without.reduce((sum, z) => sum + z, 0) / without.length;
  const squares = without.reduce((sum, z) => sum + (z - mean) ** 2, 0);
  return Math.sqrt((squares * (without.length - 1)) / without.length);
}

describe('a correlation over accounts', () => {
  it.each(['pearson', 'spearman'] as const)('%s: the error is that of leaving out every account in turn', (kind) => {
    const accounts = accountsOf(7, { accounts: 60, link: 0.8 });
    const table = tableOf(accounts.flatMap(([, pairs]) => pairs));
    const byAccount = new Map(accounts.map(([account, pairs]) => [account, tableOf(pairs)]));
    expect(errorOf(table, kind, byAccount)).toBeCloseTo(jackknifeError(accounts, kind), 10);
  });

  it('answers without an account are accounts of one answer', () => {
    const accounts = accountsOf(11, { accounts: 25, link: 0.5 });
    const single = accountsOf(12, { accounts: 25, link: 0.5 }).flatMap(([, pairs]) => pairs);
    const table = tableOf([...accounts.flatMap(([, pairs]) => pairs), ...single]);
    const named = accounts.map(([account, pairs]) => [account, tableOf(pairs)] as const);
    const asAccounts = new Map([...named, ...single.map((pair, index) => [`s${index}`, tableOf([pair])] as const)]);
    const asLoose = new Map([...named, ['', tableOf(single)] as const]);
    const [one, other] = [asAccounts, asLoose].map((of) => spearmanOf(table, { ...options, accounts: of }));
    expect(other).toMatchObject({ clusters: 25 + single.length });
    expect(JSON.stringify(other, rounded)).toBe(JSON.stringify(one, rounded));
  });

  it('has no interval where all hangs on one account', () => {
    const pairs: readonly Pair[] = [
      [3, 3],
      [3, 4],
      [3, 5],
      [3, 1],
    ];
    const accounts = new Map([
      ...pairs.map((pair, index) => [`a${index}`, tableOf([pair, pair])] as const),
      ['other', tableOf([[5, 5]])] as const,
    ]);
    const found = pearsonOf(tableOf([...pairs, ...pairs, [5, 5]]), { ...options, accounts });
    expect(found).toMatchObject({ status: 'known', clusters: 5 });
    expect(found).not.toHaveProperty('interval');
  });

  it('asks for more where a few accounts hold most answers', () => {
    const sized = (sizes: readonly number[]) => {
      const accounts = sizes.map((size, account) => {
        const pairs = Array.from({ length: size }, (_, index): Pair => [
          1 + ((account + index) % 5),
          1 + ((account + index * index) % 7),
        ]);
        return [`a${account}`, pairs] as const;
      });
      const found = spearmanOf(tableOf(accounts.flatMap(([, pairs]) => pairs)), {
        ...options,
        accounts: new Map(accounts.map(([account, pairs]) => [account, tableOf(pairs)])),
      });
      return found.status === 'known' ? found.degreesOfFreedom : undefined;
    };
    expect(sized(new Array<number>(12).fill(4))).toBeCloseTo(11, 10);
    expect(sized([30, ...new Array<number>(11).fill(2)])).toBeLessThan(4);
  });

  it('is never narrower than that of independent answers, and has no interval below four accounts', () => {
    const pairs: readonly Pair[] = [
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 5],
      [5, 4],
    ];
    const alike = new Map(Array.from({ length: 6 }, (_, account) => [`a${account}`, tableOf(pairs)]));
    const table = tableOf(Array.from({ length: 6 }, () => pairs).flat());
    const plain = errorOf(table, 'spearman');
    expect(errorOf(table, 'spearman', alike)).toBe(plain);
    const three = new Map([...alike].slice(0, 3));
    expect(spearmanOf(tableOf(Array.from({ length: 3 }, () => pairs).flat()), { ...options, accounts: three })).toEqual(
      {
        status: 'known',
        value: expect.closeTo(0.8, 10),
        answers: 15,
        method: 'spearman',
        clusters: 3,
      },
    );
  });
});

describe('is a correlation the same in all groups?', () => {
  const group = (seed: number, link: number) => {
    const accounts = accountsOf(seed, { accounts: 60, link });
    return {
      table: tableOf(accounts.flatMap(([, pairs]) => pairs)),
      accounts: new Map(accounts.map(([account, pairs]) => [`${seed}-${account}`, tableOf(pairs)])),
    };
  };

  it('equals Cochran’s Q where no account answers in two groups', () => {
    const groups = [group(1, 0.2), group(2, 1), group(3, 1)];
    const parts = groups.map(({ table, accounts }) => ({
      z: Math.atanh((pearsonOf(table, options) as { readonly value: number }).value),
      weight: errorOf(table, 'pearson', accounts) ** -2,
    }));
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    const mean = parts.reduce((sum, { z, weight }) => sum + (z * weight) / all, 0);
    const q = parts.reduce((sum, { z, weight }) => sum + weight * (z - mean) ** 2, 0);
    const test = correlationHeterogeneity(groups, 'pearson');
    expect(test).toMatchObject({ statistic: expect.closeTo(q, 9), degreesOfFreedom: 2, clusters: 180 });
    expect(test).toMatchObject({ effect: expect.closeTo((q - 2) / q, 9) });
    expect(test.status === 'known' && test.p).toBeLessThan(0.01);
  });

  it('finds nothing where the same accounts answer alike in both groups', () => {
    const { table, accounts } = group(5, 1);
    expect(
      correlationHeterogeneity(
        [
          { table, accounts },
          { table, accounts },
        ],
        'spearman',
      ),
    ).toMatchObject({ statistic: 0, p: 1 });
  });

  it('needs two groups with a correlation', () => {
    const flat = {
      table: tableOf([
        [1, 1],
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
    };
    expect(correlationHeterogeneity([flat, group(1, 1)], 'pearson')).toMatchObject({
      reason: 'too-few-answers',
      needed: 2,
    });
    expect(correlationHeterogeneity([], 'pearson')).toMatchObject({ reason: 'no-answers' });
  });
});
