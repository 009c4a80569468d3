/** The service of small ticket files, as a user gets it, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const service = ['--topic', 'service'];
const header =
  'ticket_id,customer_id,service,priority,group,opened_at,first_response_at,resolved_at,due_at,target_minutes,sla_met,reopened,satisfaction';
const tickets = [
  header,
  // In time by its own times; late by its own times; said to be in time against its own times.
  'T1,A,Mail,P1,Desk A,2026-07-01T08:00,2026-07-01T08:30,2026-07-01T10:00,,240,,0,5',
  'T2,A,Mail,P1,Desk A,2026-07-02T08:00,2026-07-02T09:00,2026-07-02T18:00,,240,,1,1',
  'T3,B,Mail,P2,Desk B,2026-07-03T08:00,2026-07-03T08:30,2026-07-03T18:00,,240,yes,0,2',
  // Open and past its time; open and in time; due on the day of the report, which may still be kept.
  'T4,B,Phone,P2,Desk B,2026-07-04T08:00,,,,240,,0,',
  'T5,C,Phone,P2,Desk B,2026-09-20T08:00,,,2026-10-05,,,0,',
  'T6,C,Phone,P2,Desk B,2026-09-21T08:00,,,2026-09-30T12:00,,,0,',
  // Nothing promised; answered before it was opened, so that this time is none.
  'T7,C,Phone,P2,Desk B,2026-07-05T08:00,2026-07-04T08:00,2026-07-05T09:00,,,,,',
];

describe('seven tickets', () => {
  it('have one attainment for each denominator', async () => {
    const { resultOf, rowsOf, textOf } = await analyzed({ 'tickets.csv': tickets }, service);
    expect(resultOf('sla-attainment')).toMatchObject({ value: 2 / 3, answers: 3, clusters: 2 });
    expect(resultOf('sla-attainment-with-overdue')).toMatchObject({ value: 2 / 4, answers: 4 });
    expect(resultOf('sla-no-target')).toMatchObject({ value: 1 / 7, answers: 7 });
    expect(resultOf('reopen-rate')).toMatchObject({ value: 1 / 6, answers: 6 });
    expect(resultOf('ticket-rated-share')).toMatchObject({ value: 3 / 7, answers: 7 });
    expect(rowsOf('sla-attainment').length).toBe(5);
    expect(textOf('stated-against-times')).toMatch(/^In 1 of 3 closed tickets/);
  });

  it('are split by service, priority and team', async () => {
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, service);
    expect(resultOf('sla-attainment', { service: 'Mail' })).toMatchObject({ value: 2 / 3 });
    expect(resultOf('sla-attainment', { service: 'Phone' })).toMatchObject({ reason: 'no-answers' });
    expect(resultOf('sla-attainment-with-overdue', { service: 'Phone' })).toMatchObject({ value: 0, answers: 1 });
    expect(resultOf('sla-attainment', { priority: 'P1' })).toMatchObject({ value: 1 / 2 });
    expect(resultOf('sla-attainment', { group: 'Desk B' })).toMatchObject({ value: 1 });
    expect(resultOf('sla-attainment', { quarter: '2026Q3' })).toBeUndefined();
  });

  it('are a watermelon where the promise was kept and the user is dissatisfied', async () => {
    const { resultOf, findings } = await analyzed({ 'tickets.csv': tickets }, service);
    expect(resultOf('watermelon-share')).toMatchObject({ value: 1 / 3, answers: 3 });
    expect(resultOf('ticket-dissatisfied-share')).toMatchObject({ value: 2 / 3, answers: 3 });
    expect(findings).toEqual(['sla-overdue-left-out']);
  });

  it('flag impossible times and leave them out of the mean', async () => {
    const { resultOf, textOf } = await analyzed({ 'tickets.csv': tickets }, service);
    expect(resultOf('ticket-minutes', { span: 'opened-to-response' })).toMatchObject({ value: 40, answers: 3 });
    expect(resultOf('ticket-minutes-median', { span: 'opened-to-response' })).toMatchObject({ value: 30 });
    expect(resultOf('ticket-minutes', { span: 'opened-to-solved' })).toMatchObject({ value: 345, answers: 4 });
    expect(textOf('impossible-times:opened-to-response')).toMatch(
      /^Tickets whose first response lies before the opening: 1,/,
    );
  });

  it('of people without a customer are taken together by person, and unrated ones have no share of 0', async () => {
    const lines = ['ticket_id,contact_id,service,sla_met', 'T1,P1,Mail,yes', 'T2,P1,Mail,no', 'T3,P2,Mail,yes'];
    const { resultOf } = await analyzed({ 'tickets.csv': lines }, service);
    expect(resultOf('sla-attainment')).toMatchObject({ value: 2 / 3, answers: 3, clusters: 2 });
    expect(resultOf('ticket-rated-share')).toMatchObject({ reason: 'no-answers' });
    expect(resultOf('ticket-rated-share')).not.toHaveProperty('value');
  });

  it('are as they stood on the day of the report', async () => {
    const { resultOf } = await analyzed({ 'tickets.csv': tickets }, [...service, '--as-of', '2026-07-02']);
    // T2 was solved on that day, T3 and later were not opened yet.
    expect(resultOf('sla-no-target')).toMatchObject({ answers: 2 });
    expect(resultOf('sla-attainment')).toMatchObject({ value: 1 / 2, answers: 2 });
  });
});

describe('filters and splits of answers', () => {
  it('do not reach tickets: that is said, and no sentence is drawn from all of them', async () => {
    const responses = ['response_id,customer_id,channel,satisfaction', 'R1,A,web,4', 'R2,B,phone,5', 'R3,C,web,3'];
    const files = { 'tickets.csv': tickets, 'responses.csv': responses };
    const call = [...service, '--where', 'channel=web', '--by', 'channel'];
    const { resultOf, textOf, findings } = await analyzed(files, call);
    expect(resultOf('sla-attainment')).toMatchObject({ value: 2 / 3 });
    expect(textOf('service-not-narrowed')).toContain('channel');
    expect(textOf('service-not-split')).toContain('channel');
    expect(findings).toEqual([]);
  });
});

describe('a document that leaves the team', () => {
  const many = (of: string, from: number, count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const day = `2026-07-${String((at % 28) + 1).padStart(2, '0')}`;
      return `N${from + at},K${from + at},${of},P1,Desk A,${day}T08:00,,${day}T09:00,,240,,0,${(at % 5) + 1}`;
    });
  const files = {
    'tickets.csv': [header, ...many('Mail', 0, 40), ...many('Phone', 100, 12), ...many('Fax', 200, 3)],
  };

  it('hides a small service, and another one so that it cannot be computed back', async () => {
    const { resultOf, rowsOf } = await analyzed(files, [...service, '--publish']);
    expect(resultOf('sla-attainment')).toMatchObject({ value: 1, answers: 55 });
    expect(resultOf('sla-attainment', { service: 'Mail' })).toMatchObject({ value: 1, answers: 40 });
    expect(resultOf('sla-attainment', { service: 'Fax' })).toMatchObject({ reason: 'too-few-answers' });
    expect(resultOf('sla-attainment', { service: 'Phone' })).toMatchObject({ reason: 'anonymity' });
    for (const name of ['Fax', 'Phone']) {
      expect(resultOf('sla-attainment', { service: name })).not.toHaveProperty('answers');
      expect(resultOf('watermelon-share', { service: name })).not.toHaveProperty('value');
    }
    expect(JSON.stringify(rowsOf('service-by-service'))).not.toMatch(/"value":(?:3|12)\b/);
    expect(rowsOf('service-funnel:service')).toEqual([]);
    expect(rowsOf('watermelon-by-quarter')).toEqual([]);
  });

  it('does not name a hidden group of the customer file', async () => {
    const regionOf = (at: number): string => (at === 7 ? 'Tiny isle' : 'North');
    const customers = ['customer_id,region', ...Array.from({ length: 40 }, (_, at) => `K${at},${regionOf(at)}`)];
    const call = [...service, '--publish', '--by', 'region'];
    const { output, rowsOf } = await analyzed({ ...files, 'customers.csv': customers }, call);
    expect(rowsOf('service-by-region').length).toBe(3);
    expect(output).not.toContain('Tiny isle');
  });
});
