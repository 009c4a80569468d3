/** Are the hostages, and nobody else, dissatisfied, bound and staying? */
import { describe, expect, it } from 'vitest';
import { mean } from './arithmetic.js';
import { cell, groupedBy, numbersIn, rowsOf } from './demo-files.js';

const hostagesNow = ['C024', 'C058', 'C091', 'C126', 'C163'];
const hostagesGone = ['C045', 'C110', 'C197'];
const customers = rowsOf('customers');
const responses = groupedBy(rowsOf('responses'), 'customer_id');
const renewals = groupedBy(rowsOf('renewals'), 'customer_id');

const answersOf = (id: string, item: string) => numbersIn(responses.get(id) ?? [], item);
const isBound = (id: string) =>
  (renewals.get(id) ?? []).some((row) => row['free_to_leave'] === 'no' || row['switching_cost'] === 'high');
const hasLeft = (id: string) => customers.some((row) => row['customer_id'] === id && row['status'] === 'left');
const ids = customers.map((row) => cell(row, 'customer_id'));

/** Means of an account's satisfaction over everything and in each quarter. */
function satisfactionMeans(id: string): number[] {
  const quarters = [...groupedBy(responses.get(id) ?? [], 'period').values()];
  return [mean(answersOf(id, 'satisfaction')), ...quarters.map((rows) => mean(numbersIn(rows, 'satisfaction')))].filter(
    (value) => !Number.isNaN(value),
  );
}

describe('hostages', () => {
  it('are the eight planted accounts: below 3, bound, saying they stay', () => {
    const found = ids.filter(
      (id) => mean(answersOf(id, 'satisfaction')) < 3 && isBound(id) && mean(answersOf(id, 'repurchase')) >= 8,
    );
    expect(found).toEqual([...hostagesNow, ...hostagesGone].sort());
  });

  it('stay these eight when every account below 4 with a bound renewal counts', () => {
    const found = ids.filter((id) => isBound(id) && Math.min(...satisfactionMeans(id)) < 4);
    expect(found).toEqual([...hostagesNow, ...hostagesGone].sort());
  });

  it('are below 3 in every quarter', () => {
    for (const id of [...hostagesNow, ...hostagesGone]) expect(Math.max(...satisfactionMeans(id))).toBeLessThan(3);
  });

  it('still bound are still here, and the three set free have left', () => {
    for (const id of hostagesNow) {
      expect(hasLeft(id)).toBe(false);
      expect(renewals.get(id)?.map((row) => [row['decision'], row['free_to_leave'], row['switching_cost']])).toEqual([
        ['renewed', 'no', 'high'],
      ]);
    }
    for (const id of hostagesGone) {
      expect(hasLeft(id)).toBe(true);
      const inOrder = [...(renewals.get(id) ?? [])].sort((a, b) => (cell(a, 'due_on') < cell(b, 'due_on') ? -1 : 1));
      expect(inOrder.map((row) => [row['decision'], row['free_to_leave']])).toEqual([
        ['renewed', 'no'],
        ['left', 'yes'],
      ]);
    }
  });
});

describe('the satisfied', () => {
  it('who renewed while free, alternatives not denied and switching cost not high, number 32', () => {
    const found = ids.filter((id) =>
      (renewals.get(id) ?? []).some(
        (row) =>
          ['renewed', 'upgraded'].includes(cell(row, 'decision')) &&
          row['free_to_leave'] === 'yes' &&
          row['alternatives_known'] !== 'no' &&
          row['switching_cost'] !== 'high',
      ),
    );
    expect(found).toHaveLength(32);
    for (const id of found) {
      expect(Math.min(...satisfactionMeans(id))).toBeGreaterThanOrEqual(4);
      expect(mean(answersOf(id, 'repurchase'))).toBeGreaterThanOrEqual(8);
      expect(hasLeft(id)).toBe(false);
    }
  });

  it('who left for price are the six mercenaries', () => {
    const found = customers.filter((row) => row['left_because'] === 'price').map((row) => cell(row, 'customer_id'));
    expect(found).toHaveLength(6);
    for (const id of found) {
      expect(Math.min(...satisfactionMeans(id))).toBeGreaterThanOrEqual(4);
      expect(mean(answersOf(id, 'repurchase'))).toBeLessThan(6);
    }
  });

  it('renewed while bound are unproven, twelve of them', () => {
    const found = ids.filter((id) => isBound(id) && mean(answersOf(id, 'satisfaction')) >= 4);
    expect(found).toHaveLength(12);
  });
});
