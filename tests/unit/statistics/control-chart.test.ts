import { describe, expect, it } from 'vitest';
import { chartOfIndividuals, chartOfShares } from '../../../src/statistics/waves/control-chart.js';

const share = (value: number, answers = 100) => ({ value, answers });
const rulesOf = (chart: ReturnType<typeof chartOfShares>) => chart.points.map(({ rules }) => rules);

describe('a chart of shares', () => {
  it('has limits at 3 sigma by the answers of each period', () => {
    const chart = chartOfShares(
      [0.5, 0.52, 0.48, 0.51, 0.49, 0.5, 0.5, 0.5].map((value, at) => share(value, at === 7 ? 400 : 100)),
    );
    const centre = (100 * (0.5 + 0.52 + 0.48 + 0.51 + 0.49 + 0.5 + 0.5) + 200) / 1100;
    expect(chart.type).toBe('p');
    expect(chart.centre).toBeCloseTo(centre, 12);
    expect(chart.points[0]?.high).toBeCloseTo(centre + 3 * Math.sqrt((centre * (1 - centre)) / 100), 12);
    expect(chart.points[7]?.low).toBeCloseTo(centre - 3 * Math.sqrt((centre * (1 - centre)) / 400), 12);
    expect(rulesOf(chart).flat()).toEqual([]);
  });

  it('is widened after Laney where periods scatter more than their answers explain', () => {
    const chart = chartOfShares([0.2, 0.8, 0.25, 0.75, 0.2, 0.8, 0.3, 0.7].map((value) => share(value)));
    expect(chart.type).toBe('laney-p');
    expect(rulesOf(chart).flat()).toEqual([]);
  });

  it('of answers all alike has no width and no signal', () => {
    expect(rulesOf(chartOfShares(Array.from({ length: 9 }, () => share(1)))).flat()).toEqual([]);
  });
});

describe('the rules', () => {
  const chartOf = (values: readonly number[]) =>
    chartOfIndividuals(
      values.map((value) => ({ value, answers: 50 })),
      [-100, 100],
    );

  it('one point beyond 3 sigma', () => {
    const rules = rulesOf(chartOf([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 30]));
    expect(rules.at(-1)).toContain('beyond-three-sigma');
  });

  it('eight in a row on one side: the eighth signals, the seventh does not', () => {
    const rules = rulesOf(chartOf([1, 2, 1, 2, 1, 2, 1, 2, 11, 12, 11, 12, 11, 12, 11, 12]));
    expect(rules[7]).toContain('eight-on-one-side');
    expect(rules[6]).not.toContain('eight-on-one-side');
    expect(rules[15]).toContain('eight-on-one-side');
  });

  it('the individuals chart uses 3 mean moving ranges over 1.128', () => {
    const chart = chartOf([10, 12, 10, 12, 10, 12, 10, 12]);
    expect(chart.centre).toBe(11);
    expect(chart.points[0]?.high).toBeCloseTo(11 + (3 * 2) / 1.128, 12);
  });
});
