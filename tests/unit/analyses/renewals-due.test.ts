/** Which renewals wait for a decision is a finding, and departures of a period say whom they count. Worked out by hand. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const files = {
  'customers.csv': [
    'customer_id,name,status,left_on,annual_value,currency',
    ...['A,Alder,active,,100,EUR', 'B,Birch,active,,900,EUR', 'C,Cedar,active,,300,EUR'],
    ...['D,Dogwood,left,2026-08-20,500,EUR', 'E,Elm,left,2026-03-01,500,EUR'],
  ],
  'responses.csv': [
    'response_id,customer_id,role,date,satisfaction',
    ...['R1,A,it,2026-08-01,5', 'R2,B,it,2026-08-01,2', 'R3,C,it,2026-08-01,3', 'R4,D,it,2026-08-01,4'],
    'R5,E,it,2026-02-01,4',
  ],
  'renewals.csv': [
    'customer_id,due_on,decided_on,decision',
    // Two within 90 days of 2026-09-30, one later, one that is over and undecided, one of an account that left, one decided.
    ...['A,2026-10-15,,', 'B,2026-12-29,,', 'C,2026-12-30,,', 'C,2026-09-01,,', 'D,2026-10-20,,'],
    'A,2025-10-15,2025-10-01,renewed',
  ],
};
const topic = ['--topic', 'loyalty'];

describe('renewals that wait for a decision', () => {
  it('are named by value with their day, those over apart from those ahead', async () => {
    const { textOf } = await analyzed(files, topic);
    expect(textOf('renewals-due')).toBe(
      '2 renewals are to be decided within 90 days of 2026-09-30: Birch (2026-12-29) and Alder (2026-10-15).',
    );
    expect(textOf('renewals-overdue')).toBe(
      '1 renewals were due by 2026-09-30, and no decision is on record: Cedar (2026-09-01).',
    );
  });

  it('are not spoken of in what leaves the team', async () => {
    const { findings } = await analyzed(files, [...topic, '--publish']);
    expect(findings.filter((id) => id?.startsWith('renewals-'))).toEqual([]);
  });
});

describe('departures', () => {
  it('of a period say that only accounts that answered in it are counted', async () => {
    const { textOf } = await analyzed(files, [...topic, '--period', '2026Q3']);
    expect(textOf('left')).toMatch(/^1 of 4 accounts that answered have left.* Only accounts with an answer in 2026Q3/);
  });

  it('of everybody need not', async () => {
    const { textOf } = await analyzed(files, topic);
    expect(textOf('left')).toMatch(/^2 of 5 accounts/);
    expect(textOf('left')).not.toContain('Only accounts');
  });
});
