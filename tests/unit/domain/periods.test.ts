import { describe, expect, it } from 'vitest';
import { orderPeriods } from '../../../src/domain/periods.js';

describe('the order of periods', () => {
  it.each([
    ['quarters, whatever their spelling', ['2026Q1', '2025Q4', 'Q3 2025'], ['Q3 2025', '2025Q4', '2026Q1']],
    ['months', ['2026-10', '2026-9', '2025年12月'], ['2025年12月', '2026-9', '2026-10']],
    ['halves', ['2026H2', '2026H1'], ['2026H1', '2026H2']],
    ['years', ['2019', '2018'], ['2018', '2019']],
    ['waves by their number, not by their letters', ['Wave 10', 'Wave 2', 'Wave 1'], ['Wave 1', 'Wave 2', 'Wave 10']],
    ['Chinese waves', ['第10期', '第2期'], ['第2期', '第10期']],
    ['months of one year by number', ['12', '2', '1'], ['1', '2', '12']],
  ])('is known of %s', (_, names, ordered) => {
    expect(orderPeriods(names)).toEqual({ names: ordered, isKnown: true });
  });

  it.each([
    ['words', ['spring', 'autumn']],
    ['years beside quarters', ['2025', '2025Q3']],
    ['two kinds of waves', ['Wave 1', 'Pulse 2']],
    ['an impossible month', ['2026-13', '2026-01']],
  ])('is not guessed of %s', (_, names) => {
    expect(orderPeriods(names).isKnown).toBe(false);
  });
});
