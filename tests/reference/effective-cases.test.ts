/** Are the design effect of customers and the tails at effective cases those of SciPy? */
import { describe, expect, it } from 'vitest';
import { type CustomerCount, effectiveTest, pooledDesignEffect } from '../../src/statistics/funnel/effective-cases.js';
import { readReference } from './reference-values.js';

type Cases = readonly (readonly [hits: number, trials: number])[];
const { effective } = readReference<{
  effective: { units: readonly Cases[]; designEffect: number; tests: readonly { p: number }[] };
}>('units');

const counts = effective.units.flatMap((unit, at) =>
  unit.map(([hits, trials]): CustomerCount => ({ unit: String(at), hits, trials })),
);
const total = (unit: Cases, at: 0 | 1): number => unit.reduce((sum, one) => sum + one[at], 0);

describe('effective cases of units', () => {
  it('the design effect of customers is that of Rao and Scott, pooled over units', () => {
    expect(pooledDesignEffect(counts)).toBeCloseTo(effective.designEffect, 12);
  });

  it('the exact tails stand at cases divided by it', () => {
    const all = effective.units.flat();
    const reference = total(all, 0) / total(all, 1);
    effective.units.forEach((unit, at) => {
      const count = { name: String(at), hits: total(unit, 0), trials: total(unit, 1) };
      const own = counts.filter((one) => one.unit === count.name);
      const test = effectiveTest(count, { reference, designEffect: effective.designEffect, own });
      expect(test).toMatchObject({ method: 'effective-binomial', answers: count.trials });
      expect(test.p).toBeCloseTo(effective.tests[at]?.p ?? NaN, 10);
    });
  });

  it('is 1 where customers do not repeat, agree by chance, or are too few to say', () => {
    const one = (hits: number, trials: number): CustomerCount => ({ unit: 'A', hits, trials });
    expect(pooledDesignEffect([one(1, 1), one(0, 1), one(1, 1), one(0, 1)])).toBeCloseTo(4 / 3, 12);
    expect(pooledDesignEffect([one(2, 4), one(2, 4)])).toBe(1);
    expect(pooledDesignEffect([one(2, 4)])).toBe(1);
    expect(pooledDesignEffect([one(4, 4), one(3, 3)])).toBe(1);
    expect(pooledDesignEffect([])).toBe(1);
  });
});
