/** What do the rank tests over accounts say where the answer is known without them? */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../src/counts/shapes.js';
import { clusteredKruskalWallis, clusteredMannWhitney } from '../../../src/statistics/compare-clustered-groups.js';
import { kruskalWallis } from '../../../src/statistics/compare-groups.js';
import { mannWhitney } from '../../../src/statistics/compare-two.js';
import { answersOfGroups, type GroupedClusters } from '../../../src/statistics/grouped-clusters.js';
import type { Test } from '../../../src/statistics/estimate.js';
import { quadraticForm } from '../../../src/statistics/quadratic-form.js';
import { counted } from './answers.js';

type Answers = Readonly<Record<number, number>>;

function grouped(
  groups: readonly string[],
  ...accounts: readonly Readonly<Record<string, Answers>>[]
): GroupedClusters {
  const clusters = accounts.map(
    (account) => new Map<string, Distribution>(Object.entries(account).map(([name, of]) => [name, counted(of)])),
  );
  return { groups, clusters };
}

/** Accounts of one answer each: `rows` of [group, answer, how many]. */
function single(groups: readonly string[], rows: readonly (readonly [string, number, number])[]): GroupedClusters {
  const accounts = rows.flatMap(([group, answer, count]) =>
    Array.from({ length: count }, () => ({ [group]: { [answer]: 1 } })),
  );
  return grouped(groups, ...accounts);
}

const roles = ['it', 'finance', 'end_user'];
const uneven = grouped(
  roles,
  { it: { 2: 1, 3: 2 }, finance: { 4: 1 }, end_user: { 1: 1, 3: 4, 5: 1 } },
  { it: { 4: 1, 5: 1 }, end_user: { 5: 3, 4: 2 } },
  { it: { 1: 1, 2: 1 }, finance: { 3: 1 }, end_user: { 2: 2, 3: 1 } },
  { finance: { 5: 1 }, end_user: { 4: 2, 3: 1, 1: 1 } },
  { it: { 3: 1 }, finance: { 2: 1, 5: 1 } },
  { it: { 5: 2, 2: 1 }, end_user: { 4: 1, 5: 2 } },
);

function numbersOf(test: Test): readonly number[] {
  expect(test).toMatchObject({ status: 'known' });
  if (test.status === 'withheld') return [];
  return [test.statistic, test.p, test.effect ?? NaN, test.answers, test.clusters ?? NaN, test.degreesOfFreedom ?? NaN];
}

function expectSame(left: Test, right: Test): void {
  const expected = numbersOf(right);
  for (const [index, value] of numbersOf(left).entries()) expect(value).toBeCloseTo(expected[index] ?? NaN, 9);
}

describe('Kruskal-Wallis over accounts', () => {
  it('with one answer per account comes near the ordinary test where the groups are alike', () => {
    const data = single(roles, [
      ...[110, 205, 290, 395].map((count, at) => ['it', at + 1, count] as const),
      ...[95, 212, 305, 388].map((count, at) => ['finance', at + 1, count] as const),
      ...[108, 220, 302, 370].map((count, at) => ['end_user', at + 1, count] as const),
    ]);
    const [clustered, plain] = [clusteredKruskalWallis(data), kruskalWallis(answersOfGroups(data))];
    const [[W = NaN, p = NaN], [H = NaN, ordinary = NaN]] = [numbersOf(clustered), numbersOf(plain)];
    expect(Math.abs(W / H - 1)).toBeLessThan(0.02);
    expect(Math.abs(p - ordinary)).toBeLessThan(0.01);
  });

  it('does not mind the order of accounts or of groups', () => {
    const test = clusteredKruskalWallis(uneven);
    expectSame(clusteredKruskalWallis({ ...uneven, clusters: uneven.clusters.toReversed() }), test);
    expectSame(clusteredKruskalWallis({ ...uneven, groups: roles.toReversed() }), test);
  });

  it('looks at order only, so stretched answers change nothing', () => {
    const clusters = uneven.clusters.map((account) => {
      const stretch = ({ counts }: Distribution): Distribution => ({
        kind: 'distribution',
        counts: new Map([...counts].map(([value, count]) => [value ** 3 / 7, count])),
      });
      return new Map([...account].map(([name, answers]) => [name, stretch(answers)]));
    });
    expect(clusteredKruskalWallis({ groups: roles, clusters })).toEqual(clusteredKruskalWallis(uneven));
  });

  it('of two groups is the pair test squared', () => {
    const two = { ...uneven, groups: ['it', 'end_user'] };
    const [W = NaN, p = NaN] = numbersOf(clusteredKruskalWallis(two));
    const [t = NaN, pairP] = numbersOf(clusteredMannWhitney(uneven, ['it', 'end_user']));
    expect(W).toBeCloseTo(t * t, 12);
    expect(p).toBe(pairP);
  });

  it('leaves a group without answers out', () => {
    const more = { ...uneven, groups: [...roles, 'nobody'] };
    expect(clusteredKruskalWallis(more)).toEqual(clusteredKruskalWallis(uneven));
  });

  it('is withheld with one group, all answers alike, no more accounts than groups, or a group of one account', () => {
    const alike = grouped(roles, ...[1, 2, 3, 4].map(() => ({ it: { 4: 2 }, finance: { 4: 1 } })));
    const few = grouped(roles, { it: { 1: 2 }, finance: { 2: 1 } }, { it: { 3: 1 }, finance: { 1: 1 } });
    const lonely = { ...uneven, clusters: [...uneven.clusters, new Map([['owner', counted({ 1: 9 })]])] };
    expect(clusteredKruskalWallis({ ...uneven, groups: ['it'] })).toMatchObject({ reason: 'too-few-answers' });
    expect(clusteredKruskalWallis(alike)).toMatchObject({ status: 'withheld', reason: 'no-variation' });
    expect(clusteredKruskalWallis(few)).toMatchObject({ reason: 'too-few-answers', needed: 3 });
    expect(clusteredKruskalWallis({ ...lonely, groups: [...roles, 'owner'] })).toMatchObject({ needed: 2 });
  });
});

describe('Mann-Whitney over accounts', () => {
  it('of roles with the same gap in every account is sure, but not beyond measure: t = √(C − 1)', () => {
    const steady = Array.from({ length: 9 }, (_, level) => ({ a: { [2 * level + 1]: 1 }, b: { [2 * level]: 1 } }));
    const test = clusteredMannWhitney(grouped(['a', 'b'], ...steady), ['a', 'b']);
    expect(test).toMatchObject({ statistic: expect.closeTo(Math.sqrt(8), 9), degreesOfFreedom: 8 });
  });

  it("has Cliff's delta of the answers, whichever account they come from", () => {
    const [, it = counted({}), user = counted({})] = [
      null,
      ...answersOfGroups({ ...uneven, groups: ['it', 'end_user'] }),
    ];
    const [, , delta] = numbersOf(clusteredMannWhitney(uneven, ['it', 'end_user']));
    expect(delta).toBe(numbersOf(mannWhitney(it, user))[2]);
  });

  it('finds no difference at all between equal distributions, however they are spread over accounts', () => {
    const data = grouped(['a', 'b'], { a: { 1: 1, 3: 1 }, b: { 4: 2 } }, { a: { 4: 1 }, b: { 1: 2 } }, { b: { 3: 2 } });
    expect(clusteredMannWhitney(data, ['a', 'b'])).toMatchObject({ statistic: 0, p: 1, effect: 0 });
  });

  it('changes its sign, and nothing else, when the groups change places', () => {
    const [t = NaN, p, delta = NaN, ...rest] = numbersOf(clusteredMannWhitney(uneven, ['it', 'finance']));
    const back = numbersOf(clusteredMannWhitney(uneven, ['finance', 'it']));
    expect(back).toEqual([-t, p, -delta, ...rest]);
  });

  it('cancels what two roles of one account share: a steady gap inside accounts of all levels is seen', () => {
    const gap = [1, 2, 3, 4, 5, 6].map((level) => ({
      a: { [level + 1]: 1 + (level % 2) },
      b: { [level]: 1 + (level % 2) },
    }));
    const apart = gap.flatMap(({ a, b }) => [{ a }, { b }]);
    const paired = clusteredMannWhitney(grouped(['a', 'b'], ...gap), ['a', 'b']);
    const unpaired = clusteredMannWhitney(grouped(['a', 'b'], ...apart), ['a', 'b']);
    expect(numbersOf(paired)[1]).toBeLessThan(0.01);
    expect(numbersOf(unpaired)[1]).toBeGreaterThan(0.2);
  });

  it('of two groups without any spread rests on the spread around both: t = ½ ÷ √(12/11 · 12 · (¼/6)²)', () => {
    const data = single(
      ['a', 'b'],
      [
        ['a', 5, 6],
        ['b', 4, 6],
      ],
    );
    const expected = 0.5 / Math.sqrt((12 / 11) * 12 * (0.25 / 6) ** 2);
    expect(clusteredMannWhitney(data, ['a', 'b'])).toMatchObject({
      statistic: expect.closeTo(expected, 12),
      degreesOfFreedom: 10,
      effect: 1,
    });
  });
});

describe("d'V⁻d", () => {
  it('takes the rounding of a variance of 0 for none', () => {
    expect(quadraticForm([0.2], [[1e-34]])).toBeUndefined();
  });

  it('of independent components is the sum of squared standardised components', () => {
    expect(
      quadraticForm(
        [1, 2],
        [
          [4, 0],
          [0, 1],
        ],
      ),
    ).toBe(4.25);
  });

  it('passes over a direction without variance in which nothing differs', () => {
    expect(
      quadraticForm(
        [1, 1, 2],
        [
          [1, 1, 0],
          [1, 1, 0],
          [0, 0, 4],
        ],
      ),
    ).toBe(2);
  });

  it('is unknown where something differs without any variance', () => {
    expect(
      quadraticForm(
        [1, 2],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBeUndefined();
  });
});
