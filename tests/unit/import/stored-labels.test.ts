import { describe, expect, it } from 'vitest';
import { storedLabels } from '../../../src/import/stored-labels.js';
import type { ColumnPlan } from '../../../src/import/column-plan.js';

const plan = (extra: Partial<ColumnPlan>): ColumnPlan => ({
  index: 0,
  name: 'q',
  label: 'q',
  target: { type: 'item', construct: 'satisfaction', isOverall: false },
  origin: 'recognised',
  evidence: [],
  isReversed: false,
  item: {
    scale: { low: 1, high: 3 },
    origin: 'inferred',
    evidence: { code: 'stated', params: { option: '' } },
    labels: [
      [1, 'Very satisfied'],
      [3, 'Unsatisfied'],
    ],
  },
  ...extra,
});

describe('the words of answers, as they are stored', () => {
  it('belong to the turned number where the answers were turned round', () => {
    expect(storedLabels(plan({ isReversed: true }))).toEqual({
      labels: [
        [1, 'Unsatisfied'],
        [3, 'Very satisfied'],
      ],
    });
  });

  it('are left out where the answers were recalculated', () => {
    expect(storedLabels(plan({ rescaledTo: { low: 1, high: 5 } }))).toEqual({});
  });

  it('are those of the file otherwise', () => {
    expect(storedLabels(plan({})).labels).toHaveLength(2);
    expect(storedLabels({ ...plan({}), item: undefined } as never)).toEqual({});
  });
});
