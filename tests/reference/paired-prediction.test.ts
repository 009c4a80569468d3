/** Are two areas over the same cases, and the lift by account, compared as R does it written out? */
import { describe, expect, it } from 'vitest';
import { areaDifference, testOfAreaDifference } from '../../src/statistics/prediction/area-difference.js';
import { clusteredAreaUnderCurve, testOfArea } from '../../src/statistics/prediction/area-under-curve.js';
import { clusteredLiftAt, liftAt, worstFifth } from '../../src/statistics/prediction/lift.js';
import type { OutcomeScores } from '../../src/statistics/prediction/outcome-scores.js';
import { distributionOf, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;
type Lists<Names extends string> = Readonly<Record<Names, number[]>>;

const reference = readReference<{
  pairs: (Lists<'first' | 'second' | 'left' | 'accounts'> &
    Numbers<'confidence' | 'difference' | 'standardError' | 'low' | 'high' | 'p' | 'firstZ'>)[];
  accountLifts: (Lists<'scores' | 'left' | 'accounts'> &
    Numbers<'at' | 'confidence' | 'lift' | 'low' | 'high' | 'clusters'>)[];
}>('prediction');

function byAccount(scores: readonly number[], { left, accounts }: Lists<'left' | 'accounts'>): OutcomeScores[] {
  const of = (account: number, hasLeft: number): readonly number[] =>
    scores.filter((_, at) => accounts[at] === account && left[at] === hasLeft);
  return [...new Set(accounts)].map((account) => ({
    events: distributionOf(of(account, 1)),
    nonEvents: distributionOf(of(account, 0)),
  }));
}
const times = (count: number, score: number): readonly number[] => new Array<number>(count).fill(score);
const single = (events: readonly number[], nonEvents: readonly number[]): OutcomeScores[] => [
  ...events.map((score) => ({ events: distributionOf([score]), nonEvents: distributionOf([]) })),
  ...nonEvents.map((score) => ({ events: distributionOf([]), nonEvents: distributionOf([score]) })),
];

describe('two measures of the same cases', () => {
  it.each(reference.pairs)('differ by $difference, p $p', (row) => {
    const [first, second] = [byAccount(row.first, row), byAccount(row.second, row)];
    const found = known(areaDifference({ accounts: first, risk: 'high' }, { accounts: second, risk: 'high' }, row));
    expectNear(found.value, row.difference);
    expectNear(found.standardError, row.standardError);
    expectNear(found.interval?.[0], row.low);
    expectNear(found.interval?.[1], row.high);
    expectNear(known(testOfAreaDifference(found)).p, row.p);
    expectNear(known(testOfArea(clusteredAreaUnderCurve(first, { ...row, risk: 'high' }))).statistic, row.firstZ);
  });

  it('that are one and the same differ by nothing, and against the mirrored one by twice the distance from ½', () => {
    const accounts = single([...times(12, 1), ...times(8, 3)], [...times(20, 2), ...times(30, 4)]);
    const same = known(areaDifference({ accounts, risk: 'low' }, { accounts, risk: 'low' }, { confidence: 0.95 }));
    expect(same).toMatchObject({ value: 0, answers: 70, interval: [0, 0] });
    expect(testOfAreaDifference(same)).toMatchObject({ status: 'withheld', reason: 'no-variation' });
    const mirrored = known(areaDifference({ accounts, risk: 'low' }, { accounts, risk: 'high' }, { confidence: 0.95 }));
    const area = known(clusteredAreaUnderCurve(accounts, { risk: 'low', confidence: 0.95 })).value;
    expect(mirrored.value).toBeCloseTo(2 * area - 1, 12);
  });

  it('are not compared over other cases, nor over fewer than ten leavers', () => {
    const options = { confidence: 0.95 };
    const many = single(times(20, 1), [...times(20, 2), 1]);
    const other = single(times(20, 1), times(20, 2));
    const few = single(times(9, 1), [...times(20, 2), 1]);
    const cases = (accounts: OutcomeScores[]) => ({ accounts, risk: 'low' }) as const;
    expect(areaDifference(cases(many), cases(other), options)).toMatchObject({ reason: 'invalid-values' });
    expect(areaDifference(cases(few), cases(few), options)).toMatchObject({ reason: 'too-few-events', answers: 9 });
  });
});

describe('the lift by account', () => {
  it.each(reference.accountLifts)('is $lift over $clusters accounts', (row) => {
    const found = known(clusteredLiftAt(byAccount(row.scores, row), { risk: 'high', at: row.at }, row));
    expectNear(found.value, row.lift);
    expectNear(found.interval?.[0], row.low);
    expectNear(found.interval?.[1], row.high);
    expect(found.clusters).toBe(row.clusters);
  });

  it('with one case an account is the plain one, but for I ÷ (I − 1)', () => {
    const [events, nonEvents] = [
      [...times(12, 1), ...times(8, 3)],
      [...times(20, 2), ...times(30, 1)],
    ];
    const cut = { risk: 'low', at: 1 } as const;
    const plain = known(
      liftAt({ events: distributionOf(events), nonEvents: distributionOf(nonEvents) }, cut, { confidence: 0.95 }),
    );
    const own = known(clusteredLiftAt(single(events, nonEvents), cut, { confidence: 0.95 }));
    expect(own.value).toBeCloseTo(plain.value, 12);
    const reach = (low = NaN): number => Math.log(plain.value / low) ** 2;
    expect(reach(own.interval?.[0]) / reach(plain.interval?.[0])).toBeCloseTo(70 / 69, 9);
  });

  it('is of the part nearest to a fifth, from the risky end, whoever left', () => {
    const scores = (counts: readonly (readonly [number, number])[]) => ({
      events: distributionOf([]),
      nonEvents: distributionOf(counts.flatMap(([score, count]) => times(count, score))),
    });
    const three = scores([
      [1, 5],
      [2, 10],
      [3, 85],
    ]);
    expect(worstFifth(three, 'low')).toEqual({ risk: 'low', at: 2 });
    expect(worstFifth(three, 'high')).toEqual({ risk: 'high', at: 3 });
    expect(worstFifth(scores([[4, 50]]), 'low')).toBeUndefined();
  });
});
