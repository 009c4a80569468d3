/** Complaints and unanswered contacts of small files, as a user gets them, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const recovery = ['--topic', 'recovery'];
const header =
  'ticket_id,customer_id,contact_id,kind,service,group,opened_at,resolved_at,compensated,compensation_amount,confirmed_fixed,reopened';
const tickets = [
  header,
  // Paid and not fixed, and the same person is back nine days after the closing; that one is open.
  'T1,A,P1,complaint,Billing,Desk A,2026-06-01T08:00,2026-06-02T08:00,yes,50,no,0',
  'T2,A,P1,complaint,Billing,Desk A,2026-06-11T08:00,,no,,,0',
  // Another service, and another person of the account, are not the same.
  'T3,A,P1,request,Mail,Desk A,2026-06-03T08:00,2026-06-04T08:00,,,,0',
  'T4,A,P2,complaint,Billing,Desk A,2026-06-04T08:00,2026-06-06T08:00,no,,yes,0',
  // Fixed and paid, by the amount alone; closed and never asked about; too young to know whether it comes back.
  'T5,B,P3,complaint,Billing,Desk B,2026-06-01T08:00,2026-06-04T08:00,,20,yes,1',
  'T6,C,P4,complaint,Billing,Desk B,2026-06-01T08:00,2026-06-02T08:00,no,0,,0',
  'T7,D,P5,complaint,Billing,Desk B,2026-09-20T08:00,2026-09-21T08:00,no,,yes,0',
];

describe('complaints', () => {
  it('are closed, paid, fixed, opened again and repeated, each of its own number', async () => {
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, recovery);
    expect(resultOf('complaints-closed')).toMatchObject({ value: 5 / 6, answers: 6 });
    expect(resultOf('voucher-rate')).toMatchObject({ value: 2 / 6, answers: 6 });
    expect(resultOf('fixed-confirmed-rate')).toMatchObject({ value: 3 / 5, answers: 5 });
    expect(resultOf('fixed-confirmed-of-asked')).toMatchObject({ value: 3 / 4, answers: 4 });
    expect(resultOf('compensated-not-fixed')).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(resultOf('complaints-repeated')).toMatchObject({ value: 1 / 4, answers: 4 });
    expect(resultOf('reopen-rate', { of: 'complaints' })).toMatchObject({ value: 1 / 6, answers: 6 });
    expect(resultOf('voucher-rate', { group: 'Desk A' })).toMatchObject({ value: 1 / 3 });
  });

  it('come back within the days that are stated', async () => {
    const call = [...recovery, '--again-within', '8'];
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, call);
    expect(resultOf('complaints-repeated')).toMatchObject({ value: 0, answers: 5 });
  });

  it('are fixed when the customer says so; what is open or denied is not fixed until the day of the report', async () => {
    // Events after 1, 2 and 3 days; one censored after 1 day, two after 111 and 121.
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, recovery);
    // S(1) = 5/6, S(2) = 5/6 · 3/4 = 0.625, S(3) = 0.625 · 2/3 = 0.417.
    expect(resultOf('time-to-fix')).toMatchObject({ value: 3, answers: 6 });
  });

  it('of a file without closing dates are judged by what it says, and nobody says how many are closed', async () => {
    const lines = [
      'ticket_id,customer_id,kind,opened_at,compensated,confirmed_fixed',
      ...['C1,A,complaint,2026-06-01,yes,no', 'C2,B,complaint,2026-06-01,yes,yes', 'C3,C,complaint,2026-06-01,,'],
    ];
    const { resultOf } = await analyzed({ 'tickets.csv': lines }, recovery);
    expect(resultOf('complaints-closed')).toMatchObject({ reason: 'no-answers' });
    expect(resultOf('fixed-confirmed-rate')).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(resultOf('compensated-not-fixed')).toMatchObject({ value: 1 / 2, answers: 2 });
  });

  it('one paid off is no finding, and its account stands in the list', async () => {
    const { findings, rowsOf } = await analyzed({ 'tickets.csv': tickets }, recovery);
    expect(findings).toEqual([]);
    expect(rowsOf('paid-not-fixed-accounts').length).toBe(1);
  });

  it('are hidden where few, and name nobody, in what leaves the team', async () => {
    const { resultOf, rowsOf } = await analyzed({ 'tickets.csv': tickets }, [...recovery, '--publish']);
    expect(resultOf('voucher-rate')).toMatchObject({ status: 'withheld' });
    expect(resultOf('voucher-rate')).not.toHaveProperty('answers');
    for (const row of rowsOf('complaints-by-group')) expect(JSON.stringify(row)).not.toContain('"number"');
    expect(rowsOf('paid-not-fixed-accounts')).toEqual([]);
  });
});

describe('many complaints paid off', () => {
  /** Twelve complaints of so many accounts; after some of them the same person is back within days. */
  const paid = (accounts: number, returns: number): readonly string[] => [
    ...Array.from({ length: 12 }, (_, at) => {
      const who = `K${at % accounts}`;
      return `P${at},${who},,complaint,Billing,Desk A,2026-06-01T08:00,2026-06-02T08:00,yes,50,no,0`;
    }),
    ...Array.from({ length: returns }, (_, at) => `R${at},K${at},,request,Billing,Desk A,2026-06-09T08:00,,,,,0`),
  ];
  const findingOf = async (lines: readonly string[], ...options: readonly string[]): Promise<string> => {
    const { textOf } = await analyzed({ 'tickets.csv': [header, ...lines] }, [...recovery, ...options]);
    return textOf('compensated-not-fixed');
  };

  it('are a finding with the team, and without it in what leaves the team', async () => {
    expect(await findingOf(paid(12, 2))).toMatch(
      /12 of 12 .* 12 of these by “Desk A” \(12 accounts\); after 2 of the 12/,
    );
    expect(await findingOf(paid(12, 0), '--publish')).toMatch(
      /never confirmed as fixed \(12 accounts\); after 0 of the 12/,
    );
  });

  it('are none in what leaves the team where a few accounts stand behind, or a few came back', async () => {
    expect(await findingOf(paid(4, 0), '--publish')).toBe('');
    expect(await findingOf(paid(12, 2), '--publish')).toBe('');
  });
});

describe('contacts that nobody answered', () => {
  const daily = (account: string, from: number, count: number, answered: string): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const day = String(from + at).padStart(2, '0');
      return `${account}-${from + at},${account},2026-07-${day},in,${answered}`;
    });
  const attempts = [
    'attempt_id,customer_id,at,direction,answered',
    ...daily('A', 1, 17, 'no'),
    // Two, an answer, two: never three in a row.
    ...daily('B', 1, 2, 'no'),
    ...daily('B', 3, 1, 'yes'),
    ...daily('B', 4, 2, 'no'),
    // Two, then we got through, then two.
    ...daily('C', 1, 2, 'no'),
    'C-out,C,2026-07-03,out,yes',
    ...daily('C', 4, 2, 'no'),
    ...daily('D', 1, 1, 'yes'),
    // Three, but not within 30 days of each other.
    'E1,E,2026-06-01,in,no',
    'E2,E,2026-07-01,in,no',
    'E3,E,2026-08-01,in,no',
  ];
  const customers = [
    'customer_id,name,status,left_on',
    'A,Alder Freight,left,2026-08-01',
    ...['B,Birch Foods,active,', 'C,Cedar Mills,active,', 'D,Dogwood Rail,active,', 'E,Elm Lines,left,2026-05-01'],
  ];
  const files = { 'attempts.csv': attempts, 'customers.csv': customers };

  it('are counted as the longest chain without an answer between, theirs or ours', async () => {
    const { resultOf, rowsOf, textOf } = await analyzed(files, recovery);
    expect(resultOf('unanswered-contacts')).toMatchObject({ value: 1 / 5, answers: 5 });
    expect(JSON.stringify(rowsOf('unanswered-accounts'))).toContain('Alder Freight');
    expect(rowsOf('unanswered-accounts').length).toBe(1);
    expect(textOf('unanswered-contacts')).toMatch(/Alder Freight 17 times from 2026-07-01 on\.$/);
  });

  it('are followed by leaving or staying, of accounts that were still there', async () => {
    const { resultOf } = await analyzed(files, recovery);
    expect(resultOf('left-after-unanswered', { reached: 'no' })).toMatchObject({ value: 1, answers: 1 });
    // E had left before it tried.
    expect(resultOf('left-after-unanswered', { reached: 'yes' })).toMatchObject({ value: 0, answers: 3 });
    expect(resultOf('unanswered-departure-difference')).toMatchObject({ value: 1 });
  });

  it('are counted by person where no account is known, and no person is named', async () => {
    const lines = ['attempt_id,contact_id,at,answered', ...[1, 2, 3].map((day) => `X${day},P77,2026-07-0${day},no`)];
    const { resultOf, rowsOf, output, findings } = await analyzed({ 'attempts.csv': lines }, recovery);
    expect(resultOf('unanswered-contacts')).toMatchObject({ value: 1, answers: 1 });
    expect(rowsOf('unanswered-accounts')).toEqual([]);
    expect(findings).toEqual(['unanswered-contacts']);
    expect(output).not.toContain('P77');
  });

  it('name no account, and count no single one, in what leaves the team', async () => {
    const { output, resultOf, findings } = await analyzed(files, [...recovery, '--publish']);
    expect(output).not.toContain('Alder');
    expect(findings).toEqual([]);
    expect(resultOf('left-after-unanswered', { reached: 'no' })).toMatchObject({ status: 'withheld' });
    expect(resultOf('left-after-unanswered', { reached: 'yes' })).toMatchObject({ status: 'withheld' });
    expect(resultOf('unanswered-departure-difference')).toMatchObject({ status: 'withheld' });
  });
});

describe('nothing to recover', () => {
  it('is said, with the columns it would need', async () => {
    const { textOf } = await analyzed({ 'pulse.csv': ['response_id,satisfaction', 'R1,4', 'R2,5'] }, recovery);
    expect(textOf('no-recovery')).toContain('confirmed_fixed');
  });
});
