/** Is the quality of our predictions that of DeLong, of Obuchowski and of the delta method in R? */
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, clusteredAreaUnderCurve } from '../../src/statistics/prediction/area-under-curve.js';
import { leakageEvidence } from '../../src/statistics/prediction/leakage.js';
import { flaggedBy, liftAt } from '../../src/statistics/prediction/lift.js';
import { distributionOf, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;
type Lists<Names extends string> = Readonly<Record<Names, number[]>>;

const reference = readReference<{
  areas: (Lists<'events' | 'nonEvents' | 'accountsOfEvents' | 'accountsOfNonEvents'> &
    Numbers<'confidence' | 'area' | 'standardError' | 'low' | 'high'> &
    Numbers<'clusteredError' | 'clusteredLow' | 'clusteredHigh' | 'clusters'>)[];
  lifts: Numbers<
    'flaggedEvents' | 'flaggedOthers' | 'otherEvents' | 'others' | 'confidence' | 'lift' | 'low' | 'high'
  >[];
}>('prediction');

const options = { confidence: 0.95, risk: 'high' } as const;
const scoresOf = (events: readonly number[], nonEvents: readonly number[]) => ({
  events: distributionOf(events),
  nonEvents: distributionOf(nonEvents),
});
const times = (count: number, score: number): readonly number[] => new Array<number>(count).fill(score);

describe('area under the ROC curve', () => {
  it.each(reference.areas)('$area with DeLong’s variance', (row) => {
    const { confidence } = row;
    const found = known(areaUnderCurve(scoresOf(row.events, row.nonEvents), { confidence, risk: 'high' }));
    expectNear(found.value, row.area);
    expectNear(found.standardError, row.standardError);
    expectNear(found.interval?.[0], row.low);
    expectNear(found.interval?.[1], row.high);
    const opposite = known(areaUnderCurve(scoresOf(row.events, row.nonEvents), { confidence, risk: 'low' }));
    expectNear(opposite.value, 1 - row.area);
    expectNear(opposite.interval?.[0], 1 - row.high);
  });

  // In the other sets every case is an account of its own.
  it.each(reference.areas.filter((row) => row.clusters < row.events.length + row.nonEvents.length))(
    '$area with Obuchowski’s variance over $clusters accounts',
    (row) => {
      const names = [...new Set([...row.accountsOfEvents, ...row.accountsOfNonEvents])];
      const ofAccount = (scores: readonly number[], accounts: readonly number[], name: number) =>
        scores.filter((_, index) => accounts[index] === name);
      const clusters = names.map((name) =>
        scoresOf(
          ofAccount(row.events, row.accountsOfEvents, name),
          ofAccount(row.nonEvents, row.accountsOfNonEvents, name),
        ),
      );
      const { confidence } = row;
      const found = known(clusteredAreaUnderCurve(clusters, { confidence, risk: 'high' }));
      expectNear(found.value, row.area);
      expectNear(found.standardError, row.clusteredError);
      expectNear(found.interval?.[0], row.clusteredLow);
      expectNear(found.interval?.[1], row.clusteredHigh);
      expect(found.clusters).toBe(row.clusters);
    },
  );

  it('is withheld below ten of either kind, and says how many are needed', () => {
    const tooFew = { status: 'withheld', reason: 'too-few-events', answers: 9, needed: 10 };
    expect(areaUnderCurve(scoresOf(times(9, 1), times(500, 2)), options)).toEqual(tooFew);
    expect(areaUnderCurve(scoresOf(times(500, 1), times(9, 2)), options)).toEqual(tooFew);
    // Thirty departures of three accounts are three stories.
    const accounts = Array.from({ length: 20 }, (_, account) => scoresOf(times(account < 3 ? 10 : 0, 1), times(10, 2)));
    expect(clusteredAreaUnderCurve(accounts, options)).toEqual({ ...tooFew, answers: 3 });
  });

  it('names perfect separation and a constant measure instead of printing 1 or ½', () => {
    const apart = scoresOf(times(30, 1), times(100, 5));
    for (const risk of ['low', 'high'] as const)
      expect(areaUnderCurve(apart, { confidence: 0.95, risk })).toMatchObject({ reason: 'perfect-separation' });
    expect(areaUnderCurve(scoresOf(times(30, 4), times(100, 4)), options)).toMatchObject({ reason: 'no-variation' });
    expect(areaUnderCurve(scoresOf([...times(30, 4), NaN], times(100, 4)), options)).toMatchObject({
      reason: 'invalid-values',
    });
  });
});

describe('lift', () => {
  it.each(reference.lifts)('$lift of $flaggedEvents among flagged', (row) => {
    const scores = scoresOf(
      [...times(row.flaggedEvents, 2), ...times(row.otherEvents, 7)],
      [...times(row.flaggedOthers, 1), ...times(row.others, 6)],
    );
    const cut = { risk: 'low', at: 2 } as const;
    expect(flaggedBy(scores, cut)).toEqual({ events: row.flaggedEvents, nonEvents: row.flaggedOthers });
    const found = known(liftAt(scores, cut, row));
    expectNear(found.value, row.lift);
    expectNear(found.interval?.[0], row.low);
    expectNear(found.interval?.[1], row.high);
  });

  it('is 0 without an interval where no event is flagged, and withheld where nobody is', () => {
    const scores = scoresOf(times(20, 5), [...times(20, 5), ...times(3, 1)]);
    expect(liftAt(scores, { risk: 'low', at: 1 }, options)).toEqual({
      status: 'known',
      value: 0,
      answers: 43,
      method: 'lift',
    });
    expect(liftAt(scores, { risk: 'low', at: 0 }, options)).toMatchObject({ reason: 'no-answers' });
    expect(liftAt(scores, { risk: 'low', at: NaN }, options)).toMatchObject({ reason: 'invalid-values' });
  });
});

describe('evidence of leakage', () => {
  it('needs many events beyond the last who stayed, not a few', () => {
    const honest = scoresOf([...times(5, 0), ...times(60, 4)], [...times(3, 1), ...times(200, 6)]);
    expect(leakageEvidence(honest, 'low', options)).toMatchObject({
      certainEvents: 5,
      certainTo: 0,
      certainNonEvents: 200,
      isSuspected: false,
    });
    const leaked = scoresOf([...times(36, 0), ...times(60, 4)], [...times(3, 1), ...times(200, 6)]);
    expect(leakageEvidence(leaked, 'low', options)).toMatchObject({ certainEvents: 36, isSuspected: true });
    // 36 of a thousand events are the end of any good measure.
    const end = scoresOf([...times(36, 0), ...times(964, 4)], [...times(3, 1), ...times(2000, 6)]);
    expect(leakageEvidence(end, 'low', options)).toMatchObject({ certainEvents: 36, isSuspected: false });
  });

  it('sees the same from the other end, and nothing where nobody is certain', () => {
    const leaked = scoresOf([...times(40, 9), ...times(60, 4)], [...times(3, 8), ...times(200, 2)]);
    expect(leakageEvidence(leaked, 'high', options)).toMatchObject({
      certainEvents: 40,
      certainTo: 9,
      isSuspected: true,
    });
    const mixed = scoresOf(times(40, 5), times(40, 5));
    expect(leakageEvidence(mixed, 'high', options)).toMatchObject({
      certainEvents: 0,
      certainNonEvents: 0,
      certainTo: undefined,
      certainty: { reason: 'no-answers' },
      isSuspected: false,
    });
  });
});
