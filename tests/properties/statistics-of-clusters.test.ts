/** Which laws hold for correlations and tests of figures where accounts answer more than once? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCorrelation, spearmanOf } from '../../src/statistics/correlation.js';
import { correlationHeterogeneity } from '../../src/statistics/correlation-heterogeneity.js';
import { clusteredMeanScoreTest, meanScoreTest } from '../../src/statistics/mean-score-test.js';
import { answersOfGroups } from '../../src/statistics/grouped-clusters.js';
import { crossed, intervalOf, ofAnswers, seeded } from './any-answers.js';

type Pair = readonly [x: number, y: number];

const rating = fc.integer({ min: 1, max: 5 });
const accounts = fc.array(fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 6 }), {
  minLength: 5,
  maxLength: 15,
});
const runs = { ...seeded, numRuns: 100 };

const byAccount = (of: readonly (readonly Pair[])[], name = 'a') =>
  new Map(of.map((pairs, index) => [`${name}${index}`, crossed(pairs)]));

describe('a correlation over accounts', () => {
  it('lies in its interval, which does not mind the order of accounts, and for ranks any rising change of the scale', () => {
    fc.assert(
      fc.property(accounts, (of) => {
        const estimate = (all: readonly (readonly Pair[])[]) =>
          spearmanOf(crossed(all.flat()), { confidence: 0.95, accounts: byAccount(all) });
        const [low, high] = intervalOf(estimate(of), [-1, 1]);
        const stretched = of.map((pairs) => pairs.map(([x, y]): Pair => [x ** 3, Math.exp(y)]));
        for (const same of [of.toReversed(), stretched]) {
          const [lower, higher] = intervalOf(estimate(same), [-1, 1]);
          expect([lower, higher]).toEqual([expect.closeTo(low, 8), expect.closeTo(high, 8)]);
        }
      }),
      runs,
    );
  });

  it('has an error never below that of independent answers, for either kind', () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom('pearson', 'spearman'), (of, kind) => {
        const [over, plain] = [byAccount(of), undefined].map((by) => measureCorrelation(crossed(of.flat()), kind, by));
        if (!over || !plain || 'status' in over || 'status' in plain || over.error === undefined) return;
        expect(over.error).toBeGreaterThanOrEqual(plain.error! - 1e-12);
        expect(over.degreesOfFreedom).toBeLessThanOrEqual(of.length - 1);
      }),
      runs,
    );
  });

  it('is tested over groups with a p of 0..1 whatever their order', () => {
    fc.assert(
      fc.property(accounts, accounts, accounts, (...all) => {
        const groups = all.map((of, index) => ({ table: crossed(of.flat()), accounts: byAccount(of, `g${index}-`) }));
        const [test, turned] = [groups, groups.toReversed()].map((of) => correlationHeterogeneity(of, 'spearman'));
        if (test?.status !== 'known') return;
        expect(test.p).toSatisfy((p: number) => p >= 0 && p <= 1);
        expect(turned).toMatchObject({ statistic: expect.closeTo(test.statistic, 6), p: expect.closeTo(test.p, 8) });
      }),
      runs,
    );
  });
});

describe('a mean score test', () => {
  /** Each account answers in one to three groups. */
  const clusters = fc.array(
    fc.array(fc.array(rating, { maxLength: 4 }), { minLength: 3, maxLength: 3 }).filter((of) => of.flat().length > 0),
    { minLength: 6, maxLength: 20 },
  );
  const groups = ['a', 'b', 'c'];
  const grouped = (of: readonly (readonly (readonly number[])[])[]) => ({
    groups,
    clusters: of.map((account) => new Map(account.map((answers, index) => [groups[index]!, ofAnswers(answers)]))),
  });

  it('does not mind the unit, sign or origin of the score, nor the order of accounts or groups', () => {
    fc.assert(
      fc.property(clusters, (of) => {
        const data = grouped(of);
        const hit = (answer: number): number => Number(answer >= 4);
        const net = (answer: number): number => 30 - 100 * hit(answer);
        const sameData = [
          { ...data, clusters: data.clusters.toReversed() },
          { ...data, groups: groups.toReversed() },
        ];
        const plain = meanScoreTest(answersOfGroups(data), hit);
        if (plain.status === 'known')
          expect(meanScoreTest(answersOfGroups(data), net)).toMatchObject({
            statistic: expect.closeTo(plain.statistic, 8),
          });
        const test = clusteredMeanScoreTest(data, hit);
        if (test.status !== 'known') return;
        expect(test.p).toSatisfy((p: number) => p >= 0 && p <= 1);
        for (const same of [
          clusteredMeanScoreTest(data, net),
          ...sameData.map((one) => clusteredMeanScoreTest(one, hit)),
        ])
          expect(same).toMatchObject({ p: expect.closeTo(test.p, 8), effect: expect.closeTo(test.effect!, 8) });
      }),
      runs,
    );
  });
});
