/** Are the design effect of customers and the tails at effective cases those of SciPy? */
import { describe, expect, it } from 'vitest';
import { type CustomerCount, effectiveTest, pooledDesignEffect } from '../../src/statistics/funnel/effective-cases.js';
import { judgeUnits } from '../../src/statistics/funnel/unit-outliers.js';
import { readReference } from './reference-values.js';

type Cases = readonly (readonly [hits: number, trials: number])[];
const { effective } = readReference<{
  effective: { units: readonly Cases[]; designEffect: number; tests: readonly { p: number }[] };
}>('units');

const counts = effective.units.map((unit) => unit.map(([hits, trials]): CustomerCount => ({ hits, trials })));
const total = (unit: Cases, at: 0 | 1): number => unit.reduce((sum, one) => sum + one[at], 0);

describe('effective cases of units', () => {
  it('the design effect of customers is that of Rao and Scott, pooled over units', () => {
    expect(pooledDesignEffect(counts)).toBeCloseTo(effective.designEffect, 12);
  });

  it('the exact tails stand at cases divided by it', () => {
    const all = effective.units.flat();
    const reference = total(all, 0) / total(all, 1);
    const sums = effective.units.map((unit, at) => ({
      name: String(at),
      hits: total(unit, 0),
      trials: total(unit, 1),
    }));
    const judged = judgeUnits(sums, { confidence: 0.95, adjustment: 'holm' });
    if (judged.status !== 'known') throw new Error('units have cases');
    expect(judged.units).toHaveLength(effective.tests.length);
    judged.units.forEach((unit, at) => {
      const options = { reference, designEffect: effective.designEffect, own: counts[at] ?? [] };
      const test = effectiveTest(unit, options);
      expect(test).toMatchObject({ method: 'effective-binomial', answers: unit.trials });
      expect(test.p).toBeCloseTo(effective.tests[at]?.p ?? NaN, 10);
    });
  });

  it('is 1 where customers do not repeat, agree by chance, or are too few to say', () => {
    const one = (hits: number, trials: number): CustomerCount => ({ hits, trials });
    expect(pooledDesignEffect([[one(1, 1), one(0, 1), one(1, 1), one(0, 1)]])).toBeCloseTo(4 / 3, 12);
    expect(pooledDesignEffect([[one(2, 4), one(2, 4)]])).toBe(1);
    expect(pooledDesignEffect([[one(2, 4)]])).toBe(1);
    expect(pooledDesignEffect([[one(4, 4), one(3, 3)]])).toBe(1);
    expect(pooledDesignEffect([])).toBe(1);
  });
});
