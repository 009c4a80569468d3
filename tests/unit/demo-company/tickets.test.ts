/** Are the paid-off complaints and the watermelon service in the tickets? */
import { describe, expect, it } from 'vitest';
import { mean, share } from './arithmetic.js';
import { cell, groupedBy, numbersIn, type Row, rowsOf } from './demo-files.js';

const tickets = rowsOf('tickets');
const minutesBetween = (from: string, to: string) => (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;

it('a ticket met its SLA when it was resolved within its target minutes', () => {
  const wrong = tickets.filter((row) => {
    const minutes = minutesBetween(cell(row, 'opened_at'), cell(row, 'resolved_at'));
    return minutes <= Number(row['target_minutes']) !== (row['sla_met'] === 'yes');
  });
  expect(wrong).toEqual([]);
});

describe('complaints', () => {
  const complaints = tickets.filter((row) => row['kind'] === 'complaint');
  const paidOff = complaints.filter((row) => row['compensated'] === 'yes' && row['confirmed_fixed'] !== 'yes');

  it('compensated and never fixed are the 42 of the Goodwill desk on Billing, at twelve customers', () => {
    expect(paidOff).toEqual(tickets.filter((row) => row['group'] === 'Goodwill desk'));
    expect(paidOff).toHaveLength(42);
    expect(new Set(paidOff.map((row) => row['service']))).toEqual(new Set(['Billing']));
    expect([...groupedBy(paidOff, 'customer_id').keys()].sort()).toEqual([
      'C008',
      'C029',
      'C051',
      'C066',
      'C083',
      'C104',
      'C119',
      'C137',
      'C158',
      'C170',
      'C176',
      'C193',
    ]);
    expect(Math.min(...numbersIn(paidOff, 'satisfaction'))).toBeGreaterThanOrEqual(4);
  });

  it('of the Goodwill desk come back within 45 days, all but the last of each customer', () => {
    for (const rows of groupedBy(paidOff, 'customer_id').values()) {
      const days = rows.map((row) => cell(row, 'opened_at'));
      expect(days.length).toBeGreaterThanOrEqual(3);
      days
        .slice(1)
        .forEach((day, index) => expect(minutesBetween(days[index] as string, day)).toBeLessThanOrEqual(45 * 1440));
    }
  });

  it('handled elsewhere are rarely compensated, and mostly confirmed fixed', () => {
    const elsewhere = complaints.filter((row) => row['group'] !== 'Goodwill desk');
    expect(share(elsewhere, (row) => row['compensated'] === 'yes')).toBeLessThan(0.15);
    expect(share(elsewhere, (row) => row['confirmed_fixed'] === 'yes')).toBeGreaterThan(0.7);
  });
});

describe('services', () => {
  const services = groupedBy(tickets, 'service');
  const inTime = (rows: readonly Row[]) => share(rows, (row) => row['sla_met'] === 'yes');
  const happiness = (rows: readonly Row[]) => mean(numbersIn(rows, 'satisfaction'));

  it('Access requests is the greenest by SLA and the only red one by experience', () => {
    const own = services.get('Access requests') ?? [];
    expect(inTime(own)).toBeGreaterThan(0.95);
    expect(happiness(own)).toBeLessThan(2.5);
    expect(share(numbersIn(own, 'satisfaction'), (answer) => answer <= 2)).toBeGreaterThan(0.6);
    for (const [service, rows] of services) {
      if (service === 'Access requests') continue;
      expect(inTime(rows)).toBeLessThan(0.92);
      expect(happiness(rows)).toBeGreaterThan(3);
    }
  });

  it('Data import is late and yet the most liked', () => {
    const own = services.get('Data import') ?? [];
    expect(inTime(own)).toBeLessThan(0.75);
    expect(happiness(own)).toBe(Math.max(...[...services.values()].map(happiness)));
  });
});
