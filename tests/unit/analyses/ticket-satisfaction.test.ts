/** Scores of tickets of which nothing was promised: how many are satisfied, by hand. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const tickets = [
  'ticket_id,customer_id,priority,group,service,satisfaction',
  'T1,A,P1,Desk A,Mail,5',
  'T2,B,P1,Desk A,Mail,4',
  'T3,C,P2,Desk B,Mail,1',
  'T4,D,P2,Desk B,Mail,3',
  'T5,E,P2,Desk B,Mail,',
];
const service = ['--topic', 'service'];

describe('satisfaction with tickets', () => {
  it('is told without any promise, with Wilson’s interval, by priority and team', async () => {
    const { resultOf, rowsOf } = await analyzed({ 'tickets.csv': tickets }, service);
    // Wilson of 2 of 4 at 95 %.
    const all = resultOf('ticket-satisfied-share');
    expect(all).toMatchObject({ value: 0.5, answers: 4 });
    expect(all?.low).toBeCloseTo(0.15003899, 6);
    expect(all?.high).toBeCloseTo(0.84996101, 6);
    expect(resultOf('ticket-satisfied-share', { priority: 'P1' })).toMatchObject({ value: 1, answers: 2 });
    expect(resultOf('ticket-satisfied-share', { group: 'Desk B' })).toMatchObject({ value: 0, answers: 2 });
    expect(rowsOf('ticket-satisfaction-by-priority')).toHaveLength(2);
    // One service alone repeats the whole.
    expect(rowsOf('ticket-satisfaction-by-service')).toEqual([]);
  });

  it('is the whole alone in what leaves the team, and nothing of a handful', async () => {
    const { resultOf, rowsOf } = await analyzed({ 'tickets.csv': tickets }, [...service, '--publish']);
    expect(resultOf('ticket-satisfied-share')).toMatchObject({ status: 'withheld' });
    expect(resultOf('ticket-satisfied-share', { priority: 'P1' })).toBeUndefined();
    expect(rowsOf('ticket-satisfaction-by-priority')).toEqual([]);
  });

  it('is nothing where no ticket has a score', async () => {
    const unrated = tickets.map((line) => line.split(',').slice(0, 5).join(','));
    const { resultOf, rowsOf } = await analyzed({ 'tickets.csv': unrated }, service);
    expect(rowsOf('ticket-satisfaction')).toEqual([]);
    expect(resultOf('ticket-satisfied-share')).toBeUndefined();
  });
});
