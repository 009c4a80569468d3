/** How sure is a share of 0 or 1 still there? Checked against Clopper and Pearson (R `binom.test`) and the beta product. */
import { describe, expect, it } from 'vitest';
import { clusteredKaplanMeier } from '../../../src/statistics/survival/clustered-kaplan-meier.js';
import { eventWithin } from '../../../src/statistics/survival/event-within.js';
import { kaplanMeier, survivalAt } from '../../../src/statistics/survival/kaplan-meier.js';
import type { ObservedTime } from '../../../src/statistics/survival/life-table.js';

const options = { confidence: 0.95 };
const at = (observed: readonly ObservedTime[], time: number) => {
  const curve = kaplanMeier(observed, options);
  return curve.status === 'known' ? survivalAt(curve, time) : curve;
};
const intervalOf = (found: ReturnType<typeof at>) => (found.status === 'known' ? found.interval : undefined);

describe('everybody is still there', () => {
  it('of ten followed: 69.15 % to 100 %, as binom.test(10, 10)', () => {
    const [low, high] = intervalOf(at([{ time: 100, events: 0, censored: 10 }], 50)) ?? [];
    expect(low).toBeCloseTo(0.6915028921812392, 12);
    expect(high).toBe(1);
  });

  it('only those followed so long are counted', () => {
    const observed = [
      { time: 10, events: 0, censored: 6 },
      { time: 100, events: 0, censored: 4 },
    ];
    expect(intervalOf(at(observed, 50))?.[0]).toBeCloseTo(0.025 ** (1 / 4), 12);
    expect(intervalOf(at(observed, 10))?.[0]).toBeCloseTo(0.025 ** (1 / 10), 12);
  });

  it('ten answers of two accounts are two witnesses', () => {
    const accounts = [1, 2].map(() => [{ time: 100, events: 0, censored: 5 }]);
    const curve = clusteredKaplanMeier(accounts, options);
    const found = curve.status === 'known' ? survivalAt(curve, 50) : curve;
    expect(found).toMatchObject({ value: 1, clusters: 2 });
    expect(intervalOf(found)?.[0]).toBeCloseTo(0.025 ** (1 / 2), 12);
  });
});

describe('nobody is left', () => {
  it('of ten that left: 0 % to 30.85 %, as binom.test(0, 10)', () => {
    const [low, high] = intervalOf(at([{ time: 20, events: 10, censored: 0 }], 50)) ?? [];
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.3084971078187607, 12);
  });

  it('who was lost before makes it less sure: moments 4/15 and 1/9 of the product (SciPy `beta.ppf`)', () => {
    const observed = [
      { time: 1, events: 1, censored: 0 },
      { time: 2, events: 0, censored: 1 },
      { time: 3, events: 1, censored: 0 },
      { time: 4, events: 1, censored: 0 },
    ];
    // Four million products of Beta(4, 1), Beta(2, 1) and Beta(1, 1) have the quantile 0.7282.
    expect(intervalOf(at(observed, 5))?.[1]).toBeCloseTo(0.7311300102260532, 10);
  });

  it('turned round, what happened to everybody has a lower end', () => {
    const accounts = Array.from({ length: 10 }, (): readonly ObservedTime[] => [{ time: 20, events: 1, censored: 0 }]);
    const found = eventWithin(accounts, 30, options);
    expect(found.status === 'known' ? found.interval?.[0] : 0).toBeCloseTo(0.6915028921812392, 12);
  });
});
