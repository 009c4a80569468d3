/** Which laws hold for units, trends and predictions? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainmentOf } from '../../src/statistics/funnel/attainment.js';
import { funnelLimits } from '../../src/statistics/funnel/limits.js';
import { judgeUnits } from '../../src/statistics/funnel/unit-outliers.js';
import { twoSidedP, unitTails } from '../../src/statistics/funnel/unit-tails.js';
import { mannWhitney } from '../../src/statistics/compare-two.js';
import { areaUnderCurve, clusteredAreaUnderCurve } from '../../src/statistics/prediction/area-under-curve.js';
import { leakageEvidence } from '../../src/statistics/prediction/leakage.js';
import { liftAt } from '../../src/statistics/prediction/lift.js';
import { proportionTrend } from '../../src/statistics/prediction/proportion-trend.js';
import { intervalOf, ofAnswers, seeded } from './any-answers.js';

const options = { confidence: 0.95 };
const count = fc.integer({ min: 0, max: 400 });
const rating = fc.integer({ min: 1, max: 5 });
const valueOf = (found: { status: string }): number => ('value' in found ? Number(found.value) : NaN);

describe('units', () => {
  const units = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([trials, share]) => ({
      name: 'unit',
      trials,
      hits: Math.round(trials * share),
    })),
    { minLength: 1, maxLength: 12 },
  );

  it('are outside the limits exactly where p is at most α, and mirrored where misses are counted', () => {
    const unit = fc.tuple(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(unit, ([trials, reference, at]) => {
        const hits = Math.round(trials * at);
        const limits = funnelLimits(trials, reference, options);
        if (limits.status === 'withheld') throw new Error(limits.reason);
        const p = twoSidedP(unitTails(hits, trials, reference));
        expect(hits < limits.counts[0] || hits > limits.counts[1]).toBe(p <= 0.05);
        expect(twoSidedP(unitTails(trials - hits, trials, 1 - reference))).toBeCloseTo(p, 9);
      }),
      seeded,
    );
  });

  it('adjusted p is never below p, and equal units are never told apart', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('holm' as const, 'benjamini-hochberg' as const), (of, adjustment) => {
        const judged = judgeUnits(of, { ...options, adjustment });
        if (judged.status === 'withheld') return;
        expect(judged.units.length + judged.empty.length).toBe(of.length);
        for (const { adjustedP, test } of judged.units) expect(adjustedP).toBeGreaterThanOrEqual(test.p);
        const same = judgeUnits(
          of.map(() => ({ name: 'same', hits: 3, trials: 7 })),
          { ...options, adjustment },
        );
        if (same.status === 'known') expect(same.units.every(({ verdict }) => verdict === 'within')).toBe(true);
      }),
      seeded,
    );
  });

  it('of one size have one rate, pooled or averaged; of any size both lie among the rates', () => {
    fc.assert(
      fc.property(units, (of) => {
        const found = attainmentOf(of, options);
        if (found.status === 'withheld') return;
        const rates = of.filter(({ trials }) => trials > 0).map(({ hits, trials }) => hits / trials);
        intervalOf(found.pooled, [0, 1]);
        intervalOf(found.pooledOverUnits, [0, 1]);
        for (const estimate of [found.pooled, found.meanOfRates]) {
          expect(valueOf(estimate)).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
          expect(valueOf(estimate)).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        }
        const even = attainmentOf(
          of.map(({ hits }) => ({ name: 'even', hits, trials: 80 })),
          options,
        );
        if (even.status === 'known') expect(even.sizeEffect).toBeCloseTo(0, 12);
      }),
      seeded,
    );
  });
});

it('a trend turns its slope with the order and does not mind the origin of the score', () => {
  const groups = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(groups, fc.integer({ min: -50, max: 50 }), (of, shift) => {
      const scored = (score: (index: number) => number) =>
        proportionTrend(
          of.map(([hits, misses], index) => ({ kind: 'proportion', hits, trials: hits + misses, score: score(index) })),
        );
      const [plain, turned] = [scored((index) => index), scored((index) => shift - index)];
      expect(turned.status).toBe(plain.status);
      if (plain.status === 'withheld' || turned.status === 'withheld') return;
      expect(turned.statistic).toBeCloseTo(plain.statistic, 8);
      expect(turned.effect).toBeCloseTo(-(plain.effect ?? NaN), 10);
      expect(plain.p).toSatisfy((p: number) => p >= 0 && p <= 1);
    }),
    seeded,
  );
});

describe('predictions', () => {
  const scores = fc.array(rating, { minLength: 10, maxLength: 40 });

  it('the area is W ÷ pairs, mirrored by the other end of risk, and the same with one case an account but never narrower', () => {
    fc.assert(
      fc.property(scores, scores, (left, stayed) => {
        const of = { events: ofAnswers(left), nonEvents: ofAnswers(stayed) };
        const high = areaUnderCurve(of, { ...options, risk: 'high' });
        const low = areaUnderCurve(of, { ...options, risk: 'low' });
        expect(low.status).toBe(high.status);
        if (high.status === 'withheld') return;
        intervalOf(high, [0, 1]);
        const test = mannWhitney(of.events, of.nonEvents);
        expect(high.value).toBeCloseTo(
          test.status === 'known' ? test.statistic / (left.length * stayed.length) : NaN,
          10,
        );
        expect(valueOf(low)).toBeCloseTo(1 - high.value, 10);
        const none = ofAnswers([]);
        const alone = clusteredAreaUnderCurve(
          [
            ...left.map((score) => ({ events: ofAnswers([score]), nonEvents: none })),
            ...stayed.map((score) => ({ events: none, nonEvents: ofAnswers([score]) })),
          ],
          { ...options, risk: 'high' },
        );
        const plain = areaUnderCurve(of, { ...options, risk: 'high' });
        expect(
          alone.status === 'known' && plain.status === 'known' && alone.standardError! >= plain.standardError!,
        ).toBe(true);
        expect(valueOf(alone)).toBeCloseTo(high.value, 12);
      }),
      seeded,
    );
  });

  it('a lift lies within 0 and all ÷ events, and is 1 where everybody is flagged', () => {
    fc.assert(
      fc.property(scores, scores, rating, (left, stayed, at) => {
        const of = { events: ofAnswers(left), nonEvents: ofAnswers(stayed) };
        intervalOf(liftAt(of, { risk: 'low', at }, options), [0, (left.length + stayed.length) / left.length + 1e-12]);
        expect(valueOf(liftAt(of, { risk: 'low', at: 5 }, options))).toBeCloseTo(1, 12);
        const evidence = leakageEvidence(of, 'low', options);
        if (evidence.status === 'withheld') throw new Error(evidence.reason);
        const lowest = Math.min(...stayed);
        expect(evidence.certainEvents).toBe(left.filter((score) => score < lowest).length);
        expect(evidence.certainNonEvents).toBe(stayed.filter((score) => score > Math.max(...left)).length);
      }),
      seeded,
    );
  });
});
