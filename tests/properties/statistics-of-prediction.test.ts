/** Which laws hold for predictions? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../src/statistics/compare-two.js';
import { areaUnderCurve, clusteredAreaUnderCurve } from '../../src/statistics/prediction/area-under-curve.js';
import { leakageEvidence } from '../../src/statistics/prediction/leakage.js';
import { liftAt } from '../../src/statistics/prediction/lift.js';
import { intervalOf, ofAnswers, seeded } from './any-answers.js';

const options = { confidence: 0.95 };
const rating = fc.integer({ min: 1, max: 5 });
const valueOf = (found: { status: string }): number => ('value' in found ? Number(found.value) : NaN);

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
