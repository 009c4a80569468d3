/** Intervals of a correlation over accounts, against leaving out every account in turn; and the test over groups. */
import { describe, expect, it } from 'vitest';
import type { CrossTable } from '../../../src/counts/shapes.js';
import { correlationHeterogeneity } from '../../../src/statistics/correlation-heterogeneity.js';
import { influenceOf, type CorrelationKind } from '../../../src/statistics/correlation-influence.js';
import { fisherErrorOf, pearsonOf, spearmanOf } from '../../../src/statistics/correlation.js';
import { randomSource } from '../../../src/statistics/resampling/random-source.js';

type Pair = readonly [x: number, y: number];
const options = { confidence: 0.95 };

function tableOf(pairs: readonly Pair[]): CrossTable {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair.join(), (counts.get(pair.join()) ?? 0) + 1);
  const cells = [...counts].map(([key, count]) => [...key.split(',').map(Number), count] as [number, number, number]);
  return { kind: 'cross-table', cells };
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
  it.each(['pearson', 'spearman'] as const)('%s: the influence of all answers adds up to nothing', (kind) => {
    const table = tableOf(accountsOf(3, { accounts: 30, link: 1 }).flatMap(([, pairs]) => pairs));
    const influence = influenceOf(table, kind);
    expect(table.cells.reduce((sum, [x, y, count]) => sum + count * influence(x, y), 0)).toBeCloseTo(0, 10);
  });

  it.each(['pearson', 'spearman'] as const)('%s: the error is that of leaving out every account in turn', (kind) => {
    const accounts = accountsOf(7, { accounts: 400, link: 0.8 });
    const byAccount = new Map(accounts.map(([account, pairs]) => [account, tableOf(pairs)]));
    const error = fisherErrorOf(tableOf(accounts.flatMap(([, pairs]) => pairs)), kind, byAccount) ?? 0;
    expect(error / jackknifeError(accounts, kind)).toBeCloseTo(1, 1.7);
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
    const plain = fisherErrorOf(table, 'spearman', undefined) ?? 0;
    expect(fisherErrorOf(table, 'spearman', alike)).toBe(plain);
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
      weight: (fisherErrorOf(table, 'pearson', accounts) ?? 0) ** -2,
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
