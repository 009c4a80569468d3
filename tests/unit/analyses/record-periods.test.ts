/** Which tickets, contacts, invitations and service levels does `--period` leave, and what does `--compare` say of them? */
import { describe, expect, it } from 'vitest';
import { recordPeriods } from '../../../src/analyses/record-periods.js';
import { daysOfPeriod } from '../../../src/domain/period-days.js';
import { analyzed } from './analyzed.js';

const service = ['--topic', 'service'];
const header = 'ticket_id,customer_id,contact_id,kind,service,opened_at,resolved_at,due_at,reopened,confirmed_fixed';
const tickets = [
  header,
  // Closed in the second quarter, in time and late; opened in it and closed in the third, late.
  'T1,A,P1,incident,Mail,2026-04-01,2026-04-02,2026-04-03,0,',
  'T2,B,P2,incident,Mail,2026-05-01,2026-05-20,2026-05-10,0,',
  'T3,C,P3,complaint,Mail,2026-06-01,2026-07-10,2026-06-10,1,yes',
  // Opened and closed in the third, in time; open and past its time at its end; closed in the fourth.
  'T4,D,P4,complaint,Mail,2026-07-01,2026-07-05,2026-07-10,0,yes',
  'T5,E,P5,incident,Mail,2026-08-01,,2026-08-10,0,',
  'T6,F,P6,incident,Mail,2026-10-01,2026-10-02,2026-10-03,0,',
];
const at = (period: string) => [...service, '--period', period];

describe('a period of the calendar', () => {
  it.each([
    ['2026Q3', '2026-07-01', '2026-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026H2', '2026-07-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s has its days', (name, first, last) => {
    expect(daysOfPeriod(name)).toEqual({ first, last });
  });

  it('a wave and a fiscal year have none, so that they narrow no record', () => {
    expect(daysOfPeriod('Wave 2')).toBeUndefined();
    expect(daysOfPeriod('FY2026')).toBeUndefined();
    expect(recordPeriods(['2026Q3', 'Wave 2'])).toBeUndefined();
  });

  it('holds the months within it, and no record without a day', () => {
    const periods = recordPeriods(['2026Q3']);
    expect(periods?.holdsPeriod('2026-08')).toBe(true);
    expect(periods?.holdsPeriod('2026')).toBe(false);
    expect(periods?.holds(undefined)).toBe(false);
  });
});

describe('tickets', () => {
  it('count where they were closed, with those open at the end of it as they stood then', async () => {
    const second = await analyzed({ 'tickets.csv': tickets }, at('2026Q2'));
    // T3 was open and late on 2026-06-30.
    expect(second.resultOf('sla-attainment')).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(second.resultOf('sla-attainment-with-overdue')).toMatchObject({ value: 1 / 3, answers: 3 });
    const third = await analyzed({ 'tickets.csv': tickets }, at('2026Q3'));
    expect(third.resultOf('sla-attainment')).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(third.resultOf('sla-attainment-with-overdue')).toMatchObject({ value: 1 / 3, answers: 3 });
    expect(third.textOf('period-of-tickets')).toMatch(/^2026Q3: tickets count in the period in which they were closed/);
  });

  it('of files that say of none when it was closed count where they were opened, rated or not', async () => {
    const ticket = (id: number, day: string, score: string): string => `T${String(id)},C${String(id)},${day},${score}`;
    const lines = [
      'ticket_id,customer_id,opened_at,satisfaction',
      ...[1, 2, 3, 4].map((id) => ticket(id, '2026-04-10', id > 2 ? '' : '4')),
      ...[5, 6, 7, 8].map((id) => ticket(id, '2026-07-10', id > 7 ? '' : '5')),
    ];
    const { resultOf, textOf } = await analyzed({ 'tickets.csv': lines }, at('2026Q3'));
    expect(resultOf('ticket-rated-share')).toMatchObject({ value: 3 / 4, answers: 4 });
    expect(textOf('period-of-tickets')).toMatch(/^2026Q3: tickets count in the period in which they were opened/);
  });

  it('of a period that is not over say so', async () => {
    const { textOf } = await analyzed({ 'tickets.csv': tickets }, [...at('2026Q4'), '--as-of', '2026-10-02']);
    expect(textOf('period-cut')).toMatch(/^The data end on 2026-10-02: 90 of the 92 days of 2026Q4/);
  });

  it('of a period in another spelling are the same', async () => {
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, at('2026-Q3'));
    expect(resultOf('sla-attainment')).toMatchObject({ value: 1 / 2, answers: 2 });
  });

  it('a fix is timed for complaints opened in the period', async () => {
    const words = ['--topic', 'recovery', '--period', '2026Q2'];
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, words);
    expect(resultOf('time-to-fix')).toMatchObject({ value: 39, answers: 1 });
    expect(resultOf('complaints-closed')).toMatchObject({ value: 0, answers: 1 });
  });
});

/** In the earlier period 36 of 40 tickets in time, in the later 24 of 40, each customer with one ticket in each. */
const moved = [
  'ticket_id,customer_id,service,opened_at,resolved_at,due_at,reopened',
  ...Array.from({ length: 40 }, (_, one) => [
    `A${one},C${one},Mail,2026-04-01,${one < 36 ? '2026-04-02' : '2026-04-20'},2026-04-10,0`,
    `B${one},C${one},Mail,2026-07-01,${one < 24 ? '2026-07-02' : '2026-07-20'},2026-07-10,0`,
  ]).flat(),
  'Z,C1,Mail,2026-10-01,2026-10-02,2026-10-10,0',
];

describe('two periods that were named', () => {
  it('have a tested difference, customers taken together over both', async () => {
    const words = [...at('2026Q3'), '--compare', '2026Q2'];
    const { resultOf, findings } = await analyzed({ 'tickets.csv': moved }, words);
    const found = resultOf('sla-attainment-change', { of: 'closed' });
    expect(found).toMatchObject({ answers: 80, clusters: 40, method: 'linearised-difference' });
    // 24/40 − 36/40; residuals of the 40 customers by hand: 12 moved down, 24 and 4 did not.
    expect(found?.['value']).toBeCloseTo(-0.3, 12);
    expect(findings).toContain('change:service-change');
  });

  it('are not compared where only the earlier one is named', async () => {
    const { textOf } = await analyzed({ 'tickets.csv': moved }, [...service, '--compare', '2026Q2']);
    expect(textOf('compare-needs-period')).toMatch(/--period LATER --compare 2026Q2/);
  });
});

describe('other records', () => {
  it('contacts count by their day, service levels by the period they name', async () => {
    const calls = [
      'attempt_id,customer_id,at,answered',
      'X1,A,2026-05-01,yes',
      'X2,A,2026-08-01,no',
      'X3,B,2026-08-02,yes',
    ];
    const levels = [
      'service,measure,period,numerator,denominator',
      'Mail,in time,2026-05,90,100',
      'Mail,in time,2026-08,80,100',
      'Mail,in time,2026-09,60,100',
    ];
    const { resultOf } = await analyzed({ 'contact_attempts.csv': calls, 'service_levels.csv': levels }, at('2026Q3'));
    expect(resultOf('calls-answered')).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(resultOf('sla-pooled')).toMatchObject({ value: 0.7, answers: 200 });
  });

  it('a period no record lies in is a wrong call', async () => {
    await expect(analyzed({ 'tickets.csv': tickets }, at('2019Q1'))).rejects.toThrow(/2026Q2, 2026Q3/);
  });
});
