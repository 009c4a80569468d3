/** Degrees of freedom where few accounts stand behind a group. */
import { describe, expect, it } from 'vitest';
import { hotellingDegreesOfFreedom } from '../../../src/statistics/few-clusters.js';
import { smallestEffect } from '../../../src/statistics/smallest-effect.js';

const nested = (...groups: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  groups.flatMap((answers, group) => answers.map((count) => groups.map((_, other) => (other === group ? count : 0))));

describe('degrees of freedom of a covariance from few accounts', () => {
  it('of two groups of single answers are those of Welch and Satterthwaite with equal spread', () => {
    const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
    // (1/m + 1/n)² ÷ (1/(m²(m − 1)) + 1/(n²(n − 1)))
    const welch = (m: number, n: number): number =>
      (1 / m + 1 / n) ** 2 / (1 / (m ** 2 * (m - 1)) + 1 / (n ** 2 * (n - 1)));
    expect(hotellingDegreesOfFreedom(nested(ones(6), ones(6)))).toBeCloseTo(10, 10);
    expect(hotellingDegreesOfFreedom(nested(ones(6), ones(25)))).toBeCloseTo(welch(6, 25), 10);
  });
  it('fall where one account gives most of the answers, and do not mind the order', () => {
    const even = hotellingDegreesOfFreedom(nested([4, 4, 4, 4, 4], [3, 3, 3, 3, 3]));
    const uneven = hotellingDegreesOfFreedom(nested([16, 1, 1, 1, 1], [3, 3, 3, 3, 3]));
    expect(uneven).toBeLessThan(even - 3);
    expect(hotellingDegreesOfFreedom(nested([3, 3, 3, 3, 3], [1, 1, 16, 1, 1]))).toBeCloseTo(uneven, 10);
  });
});

describe('the smallest effect that is found as a rule', () => {
  it('is 2.8 standard errors at 5 % and 80 % power, and more where the error is itself uncertain', () => {
    expect(smallestEffect(1, { significance: 0.05, power: 0.8 })).toBeCloseTo(2.8015852, 6);
    expect(smallestEffect(1, { significance: 0.05, power: 0.8, degreesOfFreedom: 5 })).toBeGreaterThan(3.4);
  });
});
