/** Are medians, differences and survival those of R where accounts stand behind several outcomes? */
import { describe, expect, it } from 'vitest';
import { differenceOfClusteredProportions } from '../../src/statistics/difference-of-clustered-proportions.js';
import { differenceOfProportions } from '../../src/statistics/difference-of-proportions.js';
import { estimateClusteredMedian, estimateMedian } from '../../src/statistics/interval-of-median.js';
import { clusteredKaplanMeier } from '../../src/statistics/survival/clustered-kaplan-meier.js';
import { kaplanMeier } from '../../src/statistics/survival/kaplan-meier.js';
import { clustersOf, distributionOf, expectAllNear, expectNear, known, readReference } from './reference-values.js';

interface Median {
  readonly values: readonly number[];
  readonly account: readonly number[];
  readonly confidence: number;
  readonly median: number;
  readonly has: boolean;
  readonly low: number;
  readonly high: number;
}
interface Difference {
  readonly account: readonly number[];
  readonly group: readonly number[];
  readonly hit: readonly number[];
  readonly confidence: number;
  readonly value: number;
  readonly rho: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  readonly clusters: number;
}
interface Survival {
  readonly account: readonly number[];
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly confidence: number;
  readonly at: readonly number[];
  readonly survival: readonly number[];
  readonly standardError: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}
const reference = readReference<{
  medians: readonly Median[];
  clusteredMedians: readonly Median[];
  differences: readonly Difference[];
  survivals: readonly Survival[];
}>('outcomes');

/** The places of each account, in the order in which accounts appear. */
function placesByAccount(account: readonly number[]): readonly (readonly number[])[] {
  const places = new Map<number, number[]>();
  account.forEach((one, place) => places.set(one, [...(places.get(one) ?? []), place]));
  return [...places.values()];
}

describe('the interval of a median', () => {
  it.each(reference.medians)(
    'is between two of the values: $median',
    ({ values, confidence, median, has, low, high }) => {
      const found = known(estimateMedian(distributionOf(values), { confidence }));
      expectNear(found.value, median);
      expect(found.interval).toEqual(has ? [low, high] : undefined);
    },
  );

  it.each(reference.clusteredMedians)('respects accounts: $median', (row) => {
    const accounts = placesByAccount(row.account).map((places) => places.map((place) => row.values[place] ?? NaN));
    const found = known(estimateClusteredMedian(clustersOf(accounts), { confidence: row.confidence }));
    expectNear(found.value, row.median);
    expect(found.interval).toEqual(row.has ? [row.low, row.high] : undefined);
  });

  it('is absent where one account gave everything', () => {
    const found = known(estimateClusteredMedian(clustersOf([[1, 2, 3, 4, 5, 6, 7, 8]]), { confidence: 0.95 }));
    expect(found.value).toBe(4.5);
    expect(found.interval).toBeUndefined();
  });
});

describe('the difference of two shares', () => {
  const pairsOf = ({ account, group, hit }: Difference) =>
    placesByAccount(account).map((places) => {
      const of = (wanted: number) => {
        const inside = places.filter((place) => group[place] === wanted);
        return { trials: inside.length, hits: inside.filter((place) => hit[place] === 1).length };
      };
      return { first: of(1), second: of(2) };
    });

  it.each(reference.differences)('respects accounts: $value', (row) => {
    const found = known(differenceOfClusteredProportions(pairsOf(row), { confidence: row.confidence }));
    expectNear(found.value, row.value);
    expectNear(found.interval?.[0], row.low);
    expectNear(found.interval?.[1], row.high);
    expectNear(found.standardError, row.standardError);
    expect(found.clusters).toBe(row.clusters);
  });

  it('one of the examples has accounts that pull the two apart', () => {
    expect(Math.min(...reference.differences.map(({ rho }) => rho))).toBeLessThan(-0.3);
  });

  it('is Newcombe’s own where no account repeats, and has no interval where a group is one account', () => {
    const none = { hits: 0, trials: 0 };
    const single = (hits: number, side: 'first' | 'second') => ({
      first: none,
      second: none,
      [side]: { hits, trials: 1 },
    });
    const pairs = [1, 1, 1, 0]
      .map((hits) => single(hits, 'first'))
      .concat([1, 0, 0].map((hits) => single(hits, 'second')));
    const share = (hits: number, trials: number) => ({ kind: 'proportion', hits, trials }) as const;
    expect(differenceOfClusteredProportions(pairs, { confidence: 0.95 })).toEqual(
      differenceOfProportions(share(3, 4), share(1, 3), { confidence: 0.95 }),
    );
    const lone = [{ first: { hits: 3, trials: 4 }, second: none }, single(1, 'second'), single(0, 'second')];
    expect(known(differenceOfClusteredProportions(lone, { confidence: 0.95 })).interval).toBeUndefined();
  });

  it('of 0 of n and n of n is not certain', () => {
    const pairs = [1, 2, 3].map(() => ({ first: { hits: 0, trials: 2 }, second: { hits: 2, trials: 2 } }));
    const [low, high] = known(differenceOfClusteredProportions(pairs, { confidence: 0.95 })).interval ?? [];
    expect(low).toBe(-1);
    expect(high).toBeGreaterThan(-0.9);
  });
});

describe('survival where accounts repeat', () => {
  it.each(reference.survivals)('has the standard errors and intervals of survfit(cluster)', (row) => {
    const accounts = placesByAccount(row.account).map((places) =>
      places.map((place) => {
        const event = row.event[place] ?? 0;
        return { time: row.time[place] ?? NaN, events: event, censored: 1 - event };
      }),
    );
    const curve = known(clusteredKaplanMeier(accounts, { confidence: row.confidence }));
    const steps = curve.steps.filter(({ survival }) => survival > 0);
    expect(steps.map(({ time }) => time)).toEqual(row.at);
    expectAllNear(steps, (step) => [step.survival, row.survival[steps.indexOf(step)] ?? NaN]);
    expectAllNear(steps, (step) => [step.standardError ?? NaN, row.standardError[steps.indexOf(step)] ?? NaN]);
    expectAllNear(steps, (step) => [step.interval?.[0] ?? NaN, row.low[steps.indexOf(step)] ?? NaN]);
    expectAllNear(steps, (step) => [step.interval?.[1] ?? NaN, row.high[steps.indexOf(step)] ?? NaN]);
  });

  it('is the plain curve where every account has one', () => {
    const times = [3, 5, 5, 9].map((time) => ({ time, events: 1, censored: 0 }));
    expect(
      clusteredKaplanMeier(
        times.map((one) => [one]),
        { confidence: 0.95 },
      ),
    ).toEqual(kaplanMeier(times, { confidence: 0.95 }));
  });
});
