/** What an outcome of a ledger says, case by case, worked out by hand. */
import { noWeighting } from '../../../src/analyses/weighting/kinds.js';
import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '../../../src/analyses/account-names.js';
import { readStages } from '../../../src/analyses/outcomes/account-stages.js';
import { attainmentOf } from '../../../src/analyses/outcomes/attainment.js';
import { claimOf } from '../../../src/analyses/outcomes/claims.js';
import type { Ledger } from '../../../src/analyses/outcomes/ledger.js';
import { nextDue } from '../../../src/analyses/outcomes/next-due.js';
import { readOutcomes, type OutcomeState } from '../../../src/analyses/outcomes/outcome-state.js';
import { relativeChange } from '../../../src/analyses/outcomes/programme-claims.js';
import { timeOf } from '../../../src/analyses/outcomes/time-to-value.js';
import { pairsOf } from '../../../src/analyses/outcomes/trust-gap.js';
import type { CountSource } from '../../../src/counts/count-source.js';
import type { LedgerKind, LedgerRecord } from '../../../src/domain/records.js';

const asOf = '2026-09-30';
type Cells = Record<string, string | number | null>;

function sourceOf(ledgers: Partial<Record<LedgerKind, readonly LedgerRecord[]>>): CountSource {
  return {
    read: () => {
      throw new Error('no answers are needed');
    },
    surveys: () => [],
    ledger: (kind) => ledgers[kind] ?? [],
    latestDate: () => undefined,
  };
}
const outcomesOf = (cells: readonly Cells[]): readonly OutcomeState[] =>
  readOutcomes(
    sourceOf({ outcome: cells.map((one, index) => ({ outcome_id: `O${index}`, customer_id: 'C1', ...one })) }),
    asOf,
  );
function outcome(cells: Cells): OutcomeState {
  const [one] = outcomesOf([cells]);
  if (!one) throw new Error('agreed after the day of the report');
  return one;
}
const attainment = (cells: Cells) => attainmentOf(outcome(cells));

describe('attainment', () => {
  it('is the share of the way, upwards and downwards, capped at neither end', () => {
    expect(attainment({ baseline: 50, target: 60, actual: 55 })).toBe(0.5);
    expect(attainment({ direction: 'lower', baseline: 50, target: 40, actual: 37 })).toBeCloseTo(1.3, 12);
    expect(attainment({ baseline: 50, target: 60, actual: 48 })).toBeCloseTo(-0.2, 12);
    expect(attainment({ baseline: -10, target: 0, actual: -5 })).toBe(0.5);
  });

  it('says why there is none', () => {
    expect(attainment({ baseline: 1, target: 2 })).toBe('not-measured');
    expect(attainment({ baseline: 1, target: 2, actual: 2, measured_on: '2026-10-01' })).toBe('not-measured');
    expect(attainment({ baseline: 1, actual: 2 })).toBe('no-target');
    expect(attainment({ target: 2, actual: 2 })).toBe('no-baseline');
    expect(attainment({ baseline: 2, target: 2, actual: 3 })).toBe('no-distance');
    expect(attainment({ direction: 'lower', baseline: 10, target: 20, actual: 15 })).toBe('direction-contradicts');
    expect(attainment({ baseline: 0, target: 5e-324, actual: 1e-323 })).toBe(2);
  });

  it('doubts a value of another size: a share beside percent, units beside thousands', () => {
    expect(attainment({ unit: '%', baseline: 78, target: 91, actual: 0.94 })).toBe('unit-in-doubt');
    expect(attainment({ unit: '％', baseline: 0.78, target: 0.91, actual: 94 })).toBe('unit-in-doubt');
    expect(attainment({ unit: '%', baseline: 0.78, target: 91, actual: 94 })).toBe('unit-in-doubt');
    expect(attainment({ unit: 'kEUR', baseline: 312, target: 402, actual: 402_000 })).toBe('unit-in-doubt');
  });

  it('does not doubt a triumph, nor small percentages', () => {
    expect(attainment({ unit: 'defects', direction: 'lower', baseline: 100, target: 2, actual: 1 })).toBeCloseTo(
      99 / 98,
      12,
    );
    expect(attainment({ unit: '%', direction: 'lower', baseline: 2, target: 0.5, actual: 0.4 })).toBeCloseTo(
      16 / 15,
      12,
    );
    expect(attainment({ unit: '%', baseline: 0.5, target: 0.8, actual: 0.8 })).toBe(1);
  });
});

describe('time to value', () => {
  const agreed = { agreed_on: '2026-01-01', baseline: 1, target: 2 };
  it('is an event when reached, and open until the day of the report otherwise', () => {
    expect(timeOf(outcome({ ...agreed, actual: 2, measured_on: '2026-04-11' }), asOf)).toMatchObject({
      time: 100,
      events: 1,
    });
    expect(timeOf(outcome({ ...agreed, actual: 1.5, measured_on: '2026-04-11' }), asOf)).toMatchObject({
      time: 272,
      events: 0,
    });
    expect(timeOf(outcome(agreed), asOf)).toMatchObject({ time: 272, censored: 1 });
  });
  it('counts days of the calendar, whatever the hour', () => {
    const cells = { ...agreed, agreed_on: '2026-03-28T23:30', actual: 2, measured_on: '2026-03-30T00:10' };
    expect(timeOf(outcome(cells), asOf)).toMatchObject({ time: 2 });
  });
  it('says why there is none', () => {
    expect(timeOf(outcome({ target: 2, actual: 2, measured_on: '2026-04-11' }), asOf)).toBe('no-agreement-day');
    expect(timeOf(outcome({ ...agreed, actual: 2 }), asOf)).toBe('no-measurement-day');
    expect(timeOf(outcome({ ...agreed, actual: 2, measured_on: '2025-12-31' }), asOf)).toBe('reversed');
    expect(timeOf(outcome(agreed), undefined)).toBe('no-measurement-day');
  });
});

describe('a measure is taken for a claimed gain', () => {
  it.each([
    ['Sales per person, kEUR', 'sales-per-person'],
    ['人均销售额（万元）', 'sales-per-person'],
    ['客户满意度', 'satisfaction'],
    ['CSAT score', 'satisfaction'],
    ['Cost-to-serve', 'cost-of-sales-and-service'],
    ['单均成本', 'cost-of-sales-and-service'],
    ['Sales  cycle (days)', 'sales-cycle'],
    ['销售周期', 'sales-cycle'],
    ['Net profit', 'profit'],
    ['净利润', 'profit'],
  ])('%s: %s', (measure, claim) => {
    expect(claimOf(measure)?.id).toBe(claim);
  });
  it.each(['Debits', 'Nonprofits reached', 'Renewal rate', '交付准时率', ''])('but not %s', (measure) => {
    expect(claimOf(measure)).toBeUndefined();
  });
  it('changes against a baseline above 0 only', () => {
    expect(relativeChange(outcome({ baseline: 200, target: 300, actual: 250 }))).toBe(0.25);
    expect(relativeChange(outcome({ baseline: 0, target: 300, actual: 250 }))).toBeUndefined();
    expect(relativeChange(outcome({ baseline: -5, target: 5, actual: 1 }))).toBeUndefined();
    expect(relativeChange(outcome({ target: 5, actual: 1 }))).toBeUndefined();
    expect(relativeChange(outcome({ unit: '%', baseline: 0.7, target: 0.9, actual: 90 }))).toBeUndefined();
  });
});

describe('asserted and verified', () => {
  it('pairs them by account; who verified a bad result counts as verified too', () => {
    const owner = { verified_by: 'P1', verified_role: 'business_owner' };
    const measured = [
      { target: 2, actual: 2 },
      { target: 2, actual: 1, ...owner },
      { target: 2, actual: 3, ...owner },
      { customer_id: 'C2', target: 2, actual: 2, verified_by: 'P9', verified_role: 'it' },
    ];
    expect(pairsOf(outcomesOf(measured))).toEqual([
      { first: { hits: 1, trials: 1 }, second: { hits: 1, trials: 2 } },
      { first: { hits: 1, trials: 1 }, second: { hits: 0, trials: 0 } },
    ]);
  });
});

const fact = (id: string, annualValue: number | undefined, hasLeft = false): AccountFacts => ({
  id,
  name: id,
  annualValue,
  currency: 'EUR',
  hasLeft,
  leftOn: undefined,
  isDepartureRecorded: true,
});
function ledgerOf(cells: readonly Cells[], facts: readonly AccountFacts[], customers: readonly Cells[] = []): Ledger {
  const settings = {
    confidence: 0.95,
    minimumGroup: 5,
    isForPublication: false,
    asOf,
    where: {},
    by: [],
    headline: 'withheld',
    compare: undefined,
    weighting: noWeighting,
    depth: 'whole',
    mayNamePeople: false,
    load: { most: 3, days: 90 },
  } as const;
  return {
    source: sourceOf({ customer: customers }),
    settings,
    outcomes: outcomesOf(cells),
    facts: new Map(facts.map((one) => [one.id, one])),
    mayClaim: true,
    mayName: true,
  };
}

describe('what is due next', () => {
  it('is the earliest of each account: overdue by value, then by day; nobody who left', () => {
    const due = (customer_id: string, due_on: string, actual: number | null = null) => ({
      customer_id,
      due_on,
      target: 1,
      actual,
    });
    const cells = [
      due('small', '2026-01-01'),
      due('large', '2026-09-01'),
      due('large', '2026-02-01'),
      due('later', '2026-12-01'),
      due('soon', '2026-10-05'),
      due('unknown', '2026-03-01'),
      due('gone', '2026-03-01'),
      due('done', '2026-03-01', 1),
    ];
    const facts = [
      fact('small', 10),
      fact('large', 900),
      fact('later', 5000),
      fact('soon', 1),
      fact('gone', 9999, true),
    ];
    expect(nextDue(ledgerOf(cells, facts)).map(({ outcome: { account }, dueOn }) => `${account} ${dueOn}`)).toEqual([
      'large 2026-02-01',
      'small 2026-01-01',
      'unknown 2026-03-01',
      'soon 2026-10-05',
      'later 2026-12-01',
    ]);
  });
});

describe('the stage of an account', () => {
  it('is the stated one, else that of the outcome agreed last, and says which', () => {
    const cells = [
      { customer_id: 'A', stage: 'awareness', agreed_on: '2026-05-01' },
      { customer_id: 'B', stage: 'analysis', agreed_on: '2026-05-01' },
      { customer_id: 'B', stage: 'running', agreed_on: '2026-02-01' },
      { customer_id: 'C', stage: null, agreed_on: '2026-02-01' },
    ];
    const customers = [
      { customer_id: 'A', stage: 'running' },
      { customer_id: 'B', stage: null },
    ];
    const stages = readStages(ledgerOf(cells, [fact('A', 1), fact('B', 1), fact('D', 1)], customers));
    expect(Object.fromEntries(stages)).toEqual({
      A: { stage: 'running', origin: 'stated' },
      B: { stage: 'analysis', origin: 'inferred' },
      C: { stage: '', origin: 'unknown' },
      D: { stage: '', origin: 'unknown' },
    });
  });
});
