/** Is it seen that the satisfaction scores of the telco set knew who had left? */
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { areaUnderCurve } from '../../src/statistics/prediction/area-under-curve.js';
import { leakageEvidence } from '../../src/statistics/prediction/leakage.js';
import { liftAt } from '../../src/statistics/prediction/lift.js';
import { known } from '../reference/reference-values.js';
import { branch, expectedOf, isThere } from './expected.js';

const set = 'telco_ibm';

describe.skipIf(!isThere(set))(set, () => {
  const byScore = Object.entries(branch(expectedOf(set), 'churn_by_satisfaction')) as [
    string,
    Record<string, number>,
  ][];
  const countsOf = (count: (row: Record<string, number>) => number): Distribution => ({
    kind: 'distribution',
    counts: new Map(byScore.map(([score, row]) => [Number(score), count(row)])),
  });
  const scores = {
    events: countsOf(({ x = NaN }) => x),
    nonEvents: countsOf(({ x = NaN, n = NaN }) => n - x),
  };

  it('everybody at 1 and 2 left and nobody at 4 and 5: too good to be measured beforehand', () => {
    const evidence = known(leakageEvidence(scores, 'low', { confidence: 0.95 }));
    expect(evidence).toMatchObject({ certainEvents: 1440, events: 1869, certainTo: 2, certainNonEvents: 2938 });
    expect(evidence.isSuspected).toBe(true);
  });

  it('the area is that of all pairs of one who left and one who stayed', () => {
    const { value, interval } = known(areaUnderCurve(scores, { confidence: 0.95, risk: 'low' }));
    // Only 429 × 2,236 pairs are tied, at 3; in all others whoever left scored lower.
    expect(value).toBeCloseTo(1 - (429 * 2236) / 2 / (1869 * 5174), 12);
    expect((interval?.[1] ?? NaN) - (interval?.[0] ?? NaN)).toBeLessThan(0.01);
  });

  it('the lift at 2 is the most there can be', () => {
    const { value } = known(liftAt(scores, { risk: 'low', at: 2 }, { confidence: 0.95 }));
    expect(value).toBeCloseTo(7043 / 1869, 12);
  });
});
