/** Do the values published with the methods (printed by R 4.2.2) come out to all of their printed digits? */
import { describe, expect, it } from 'vitest';
import { chiSquaredUpperTail } from '../../src/statistics/distributions/chi-squared.js';
import { betaQuantile } from '../../src/statistics/distributions/beta.js';
import { normalQuantile, normalUpperTail } from '../../src/statistics/distributions/normal.js';
import { estimateNetScore } from '../../src/statistics/interval-of-net-score.js';
import { estimateProportion } from '../../src/statistics/interval-of-proportion.js';
import { benjaminiHochberg, holm } from '../../src/statistics/multiple-comparisons.js';
import { known } from './reference-values.js';

const options = { confidence: 0.95 };

/** Half a unit of the tenth significant digit, the last that was printed. */
const printedDigits = 10;
const printed = (value: number | undefined) => Number(value?.toPrecision(printedDigits));

describe('golden values', () => {
  it.each([
    [8, 10, 0.4901624715, 0.9433178485],
    [0, 5, 0, 0.4344824648],
    [5, 5, 0.5655175352, 1],
    [42, 60, 0.5749129205, 0.8010183386],
    [1, 30, 0.005908590382, 0.1667039099],
  ])('Wilson of %d out of %d is [%d, %d] (prop.test, correct = FALSE)', (hits, trials, low, high) => {
    const { interval } = known(estimateProportion({ kind: 'proportion', hits, trials }, options));
    expect(interval?.map(printed)).toEqual([low, high]);
  });

  it.each([
    [8, 10, 0.4439045377, 0.9747892737],
    [42, 60, 0.5679168661, 0.8115485546],
  ])('beta quantiles give Clopper and Pearson for %d out of %d: [%d, %d] (binom.test)', (hits, trials, low, high) => {
    expect(printed(betaQuantile(0.025, hits, trials - hits + 1))).toBe(low);
    expect(printed(betaQuantile(0.975, hits + 1, trials - hits))).toBe(high);
  });

  it.each([
    [45, 30, 25, 0.03770254412, 0.3506469704],
    [7, 2, 1, 0.07039408656, 0.8526828365],
    [5, 0, 0, 0.1749145303, 1],
  ])('adjusted Wald of %d/%d/%d is 100 × [%d, %d], clamped', (promoters, passives, detractors, low, high) => {
    const counts = new Map([
      [9, promoters],
      [7, passives],
      [6, detractors],
    ]);
    const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
    const { interval } = known(estimateNetScore({ kind: 'distribution', counts }, rules, options));
    expect(interval?.map((end) => printed(end / 100))).toEqual([low, high]);
  });

  it('a net score of 45/30/25 is 20 with standard error 8.124038405 (package NPS)', () => {
    const counts = new Map([
      [10, 45],
      [8, 30],
      [0, 25],
    ]);
    const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
    const { value, standardError } = known(estimateNetScore({ kind: 'distribution', counts }, rules, options));
    expect(value).toBeCloseTo(20, 12);
    expect(printed(standardError)).toBe(8.124038405);
  });

  it('p.adjust of eight p-values by Holm and by Benjamini and Hochberg', () => {
    const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];
    expect(benjaminiHochberg(p).map(printed)).toEqual([
      0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.08457142857, 0.205,
    ]);
    expect(holm(p).map(printed)).toEqual([0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234]);
  });

  it('critical values: z 1.959964 and 3.090232, χ² 24.32188635 leaves 0.001 at 7 degrees of freedom', () => {
    expect(normalQuantile(0.975).toFixed(6)).toBe('1.959964');
    expect(normalQuantile(0.999).toFixed(6)).toBe('3.090232');
    expect(chiSquaredUpperTail(24.32188635, 7)).toBeCloseTo(0.001, 10);
  });

  it('the two-sided p of z = 1.76111852569 is 0.07821834409, that of 1.6356658202 is 0.1019095467', () => {
    expect(printed(2 * normalUpperTail(1.76111852569))).toBe(0.07821834409);
    expect(printed(2 * normalUpperTail(1.6356658202))).toBe(0.1019095467);
  });
});
