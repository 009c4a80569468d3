import { describe, expect, it } from 'vitest';
import { readOutcomes } from '../../../src/analyses/outcomes/outcome-state.js';
import type { CountSource } from '../../../src/counts/count-source.js';
import type { LedgerRecord } from '../../../src/domain/records.js';

type Cells = Record<string, string | number | null>;

function stateOf(outcome: Cells, { asOf = '2026-09-30', contacts = [] as readonly LedgerRecord[] } = {}) {
  const outcomes = [{ outcome_id: 'O1', customer_id: 'C1', ...outcome }];
  const source: CountSource = {
    read: () => {
      throw new Error('outcomes need no counts');
    },
    surveys: () => [],
    ledger: (kind) => (kind === 'outcome' ? outcomes : contacts),
    latestDate: () => undefined,
  };
  return readOutcomes(source, asOf)[0];
}

describe('an agreed outcome', () => {
  it('is reached at the target, in the agreed direction', () => {
    expect(stateOf({ direction: 'higher', target: 10, actual: 10 })?.isReached).toBe(true);
    expect(stateOf({ direction: 'higher', target: 10, actual: 9.99 })?.isReached).toBe(false);
    expect(stateOf({ direction: 'lower', target: 10, actual: 10 })?.isReached).toBe(true);
    expect(stateOf({ direction: 'lower', target: 10, actual: 11 })?.isReached).toBe(false);
  });
  it('without a direction the way from baseline to target tells it', () => {
    expect(stateOf({ baseline: 30, target: 20, actual: 18 })?.isReached).toBe(true);
    expect(stateOf({ baseline: 10, target: 20, actual: 18 })?.isReached).toBe(false);
  });
  it('an actual of 0 is a measurement, no actual is none', () => {
    expect(stateOf({ direction: 'lower', target: 5, actual: 0 })?.isReached).toBe(true);
    expect(stateOf({ target: 5, actual: null })?.isReached).toBeUndefined();
    expect(stateOf({ target: null, actual: 5 })?.isReached).toBeUndefined();
  });
  it('what was measured after the day of the report is not known on it', () => {
    expect(stateOf({ target: 5, actual: 6, measured_on: '2026-10-01' })?.isReached).toBeUndefined();
  });
  it('is verified only by the owner or the payer, and never by who asserted it', () => {
    const reached = { target: 5, actual: 6, asserted_by: 'P1' };
    expect(stateOf({ ...reached, verified_by: 'P2', verified_role: 'business_owner' })?.isVerified).toBe(true);
    expect(stateOf({ ...reached, verified_by: 'P2', verified_role: 'it' })?.isVerified).toBe(false);
    expect(stateOf({ ...reached, verified_by: 'P1', verified_role: 'business_owner' })?.isVerified).toBe(false);
    expect(stateOf({ ...reached, verified_by: 'P2' })?.isVerified).toBe(false);
    const contacts = [{ contact_id: 'P2', role: 'it', is_payer: 1 }];
    expect(stateOf({ ...reached, verified_by: 'P2' }, { contacts })?.isVerified).toBe(true);
  });
  it('a missed outcome that was verified is missed, not verified', () => {
    expect(stateOf({ target: 5, actual: 4, verified_by: 'P2', verified_role: 'business_owner' })?.isVerified).toBe(
      false,
    );
  });
  it('is due on its day', () => {
    expect(stateOf({ due_on: '2026-09-30' })?.isDue).toBe(true);
    expect(stateOf({ due_on: '2026-10-01' })?.isDue).toBe(false);
    expect(stateOf({})?.isDue).toBe(false);
  });
});
