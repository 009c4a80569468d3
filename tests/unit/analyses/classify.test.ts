import { describe, expect, it } from 'vitest';
import { classifyAccount, lacksFreedom, type AccountEvidence } from '../../../src/analyses/loyalty/classify.js';
import { readRenewals, type RenewalEvidence } from '../../../src/analyses/loyalty/renewal-evidence.js';

const score = (isHigh: boolean) => ({
  account: 'A',
  period: '2026Q3',
  mean: isHigh ? 4.5 : 2,
  answers: 3,
  isHigh,
  isLow: !isHigh,
});
const renewal = (decision: RenewalEvidence['decision'], freedom: RenewalEvidence['freedom']): RenewalEvidence => ({
  decision,
  decidedOn: '2026-08-01',
  freedom,
  switchingCost: undefined,
  freeToLeave: undefined,
  alternativesKnown: undefined,
  competitor: undefined,
});
const evidence = (parts: Partial<AccountEvidence>): AccountEvidence => ({
  satisfaction: score(true),
  facts: undefined,
  hasLeftBy: false,
  renewal: undefined,
  intention: undefined,
  stated: { alternatives: undefined, switchingCost: undefined },
  ...parts,
});
const classOf = (parts: Partial<AccountEvidence>) => classifyAccount(evidence(parts))?.loyaltyClass;

describe('the class of an account', () => {
  it('satisfied and renewed while free is loyal by choice', () => {
    expect(classOf({ renewal: renewal('stayed', 'free') })).toBe('loyal-by-choice');
  });
  it('satisfied and staying without evidence is unproven, never loyal', () => {
    expect(classOf({ intention: score(true) })).toBe('unproven');
    expect(classOf({ renewal: renewal('stayed', 'unknown') })).toBe('unproven');
    expect(classOf({ renewal: renewal('stayed', 'bound') })).toBe('unproven');
  });
  it('dissatisfied, staying and bound is a hostage', () => {
    expect(classOf({ satisfaction: score(false), renewal: renewal('stayed', 'bound') })).toBe('hostage');
  });
  it('dissatisfied and staying though free, or without evidence, is unproven', () => {
    expect(classOf({ satisfaction: score(false), renewal: renewal('stayed', 'free') })).toBe('unproven');
    expect(classOf({ satisfaction: score(false), intention: score(true) })).toBe('unproven');
  });
  it('satisfied and gone is a mercenary, dissatisfied and gone a defector', () => {
    expect(classOf({ hasLeftBy: true })).toBe('mercenary');
    expect(classOf({ satisfaction: score(false), renewal: renewal('left', 'free') })).toBe('defector');
  });
  it('what happened outweighs what was said', () => {
    expect(classOf({ intention: score(true), renewal: renewal('left', 'free') })).toBe('mercenary');
    expect(classOf({ intention: score(true), renewal: renewal('stayed', 'free'), hasLeftBy: true })).toBe('mercenary');
  });
  it('a middling intention is no announcement of leaving', () => {
    expect(classOf({ intention: { ...score(false), mean: 3, isLow: false } })).toBe('unproven');
    expect(classOf({ intention: score(false) })).toBe('mercenary');
  });
  it('without any sign of staying there is no class', () => {
    expect(classOf({})).toBeUndefined();
  });
});

describe('what could still be recorded of an account', () => {
  const lacks = (one: RenewalEvidence | undefined): boolean | undefined => {
    const classified = classifyAccount(evidence({ renewal: one, intention: score(true) }));
    return classified && lacksFreedom(classified);
  };
  it('is whether it was free to leave, where no renewal says so', () => {
    expect(lacks(undefined)).toBe(true);
    expect(lacks(renewal('stayed', 'unknown'))).toBe(true);
  });
  it('is nothing where it was bound, free, or free without knowing an alternative', () => {
    expect(lacks(renewal('stayed', 'bound'))).toBe(false);
    expect(lacks(renewal('stayed', 'free'))).toBe(false);
    expect(lacks({ ...renewal('stayed', 'unknown'), freeToLeave: true })).toBe(false);
  });
});

describe('evidence from renewals', () => {
  const row = (parts: Record<string, string | number | null>) => ({ customer_id: 'A', due_on: '2026-01-01', ...parts });

  it('the latest decision by the day of the report counts', () => {
    const rows = [
      row({ decided_on: '2026-06-01', decision: 'left', free_to_leave: 1 }),
      row({ decided_on: '2025-06-01', decision: 'renewed', free_to_leave: 0 }),
    ];
    expect(readRenewals(rows, '2026-09-30').get('A')).toMatchObject({ decision: 'left', freedom: 'free' });
    expect(readRenewals(rows, '2025-12-31').get('A')).toMatchObject({ decision: 'stayed', freedom: 'bound' });
  });
  it('free needs a yes, and no alternative denied; a high switching cost binds whatever the contract says', () => {
    const freedomOf = (parts: Record<string, string | number | null>) =>
      readRenewals([row({ decided_on: '2026-01-01', decision: 'renewed', ...parts })], undefined).get('A')?.freedom;
    expect(freedomOf({ free_to_leave: 1, alternatives_known: 1, switching_cost: 'low' })).toBe('free');
    expect(freedomOf({ free_to_leave: 1, alternatives_known: 0 })).toBe('unknown');
    expect(freedomOf({ free_to_leave: 1, switching_cost: 'high' })).toBe('bound');
    expect(freedomOf({ free_to_leave: null })).toBe('unknown');
  });
});
