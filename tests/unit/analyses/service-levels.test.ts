/** Calls, reported service levels and lost time of small files, as a user gets them, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const service = ['--topic', 'service'];

describe('calls', () => {
  const calls = [
    'attempt_id,customer_id,at,direction,answered,wait_seconds,solved_at_once',
    'A1,K1,2026-09-01,in,yes,10,yes',
    'A2,K2,2026-09-01,in,yes,40,no',
    'A3,K3,2026-09-01,in,yes,90,yes',
    'A4,K4,2026-09-01,in,no,,',
    'A5,K5,2026-09-01,in,no,,',
    // One from us, one of which nobody knows whether it was answered, one after the day of the report.
    'A6,K6,2026-09-01,out,no,,',
    'A7,K7,2026-09-01,in,,,',
    'A8,K8,2026-10-01,in,no,,',
  ];

  it('are counted of answered ones and of all', async () => {
    const { resultOf, findings } = await analyzed({ 'calls.csv': calls }, [...service, '--answer-within', '40']);
    expect(resultOf('calls-answered')).toMatchObject({ value: 3 / 5, answers: 5 });
    expect(resultOf('calls-in-time')).toMatchObject({ value: 2 / 3, answers: 3 });
    expect(resultOf('calls-in-time-of-all')).toMatchObject({ value: 2 / 5, answers: 5 });
    expect(resultOf('first-contact-resolution')).toMatchObject({ value: 2 / 3, answers: 3 });
    expect(resultOf('call-wait')).toMatchObject({ value: 140 / 3, answers: 3 });
    expect(findings).toEqual(['calls-two-denominators']);
  });
});

describe('reported service levels', () => {
  const levels = [
    'service,measure,target,period,numerator,denominator,missed',
    'North,Answered,95,2026Q1,90,100,',
    'North,Answered,95,2026Q2,,100,20',
    'South,Answered,95,2026Q1,10,10,',
    // More hits than cases; counts that do not add up; a share instead of a count.
    'West,Answered,95,2026Q1,11,10,',
    'West,Answered,95,2026Q1,5,10,6',
    'West,Answered,95,2026Q1,92.5,100,',
  ];

  it('are pooled, averaged over units and held against their target; what is no count is left out and said', async () => {
    const { resultOf, rowsOf, output } = await analyzed({ 'levels.csv': levels }, [
      ...service,
      '--as',
      'service_level',
    ]);
    expect(resultOf('sla-pooled')).toMatchObject({ value: 180 / 210, answers: 210 });
    expect(resultOf('sla-mean-of-rates')).toMatchObject({ value: (0.85 + 1) / 2, answers: 2 });
    expect(resultOf('sla-pooled', { period: '2026Q1' })).toMatchObject({ value: 100 / 110 });
    expect(resultOf('sla-pooled', { service: 'North' })).toMatchObject({ value: 0.85 });
    expect(resultOf('units-meeting-target')).toMatchObject({ value: 1 / 2 });
    expect(resultOf('units-below-target')).toMatchObject({ value: 1 / 2 });
    expect(rowsOf('service-levels-by-unit').length).toBe(2);
    expect(output).toContain('do not add up: 3 records');
  });

  it('hide their units in what leaves the team', async () => {
    const { resultOf, rowsOf } = await analyzed({ 'levels.csv': levels }, [
      ...[...service, '--as', 'service_level', '--publish'],
    ]);
    expect(resultOf('sla-pooled')).toMatchObject({ value: 180 / 210 });
    expect(resultOf('sla-pooled', { service: 'South' })).toBeUndefined();
    expect(rowsOf('service-levels-by-unit')).toEqual([]);
  });
});

describe('lost time', () => {
  const responses = (dimension: string) => [
    `response_id,customer_id,period,${dimension},satisfaction,"How much time did you lose, in minutes?"`,
    ...[0, 15, 120, 60, 30, 45].map((minutes, at) => `R${at},K${at},2026Q${at < 3 ? 1 : 2},Mail,4,${minutes}`),
    'R8,K8,2026Q2,Phone,3,',
    'R9,K9,2026Q2,Phone,3,',
  ];

  it('is the mean over those who answered, and their share is said', async () => {
    const { resultOf } = await analyzed({ 'pulse.csv': responses('channel') }, service);
    expect(resultOf('lost-time')).toMatchObject({ value: 45, answers: 6 });
    expect(resultOf('lost-time', { period: '2026Q1' })).toMatchObject({ value: 45, answers: 3 });
    expect(resultOf('lost-time-answered')).toMatchObject({ value: 6 / 8, answers: 8 });
  });

  it('is withheld for small groups where confidence was promised', async () => {
    const { resultOf } = await analyzed({ 'pulse.csv': responses('channel') }, [...service, '--confidential']);
    expect(resultOf('lost-time')).toMatchObject({ value: 45 });
    for (const period of ['2026Q1', '2026Q2']) {
      expect(resultOf('lost-time', { period })).toMatchObject({ status: 'withheld' });
      expect(resultOf('lost-time', { period })).not.toHaveProperty('answers');
    }
  });
});

describe('nothing about service', () => {
  it('is said, with the columns it would need', async () => {
    const { textOf } = await analyzed({ 'pulse.csv': ['response_id,satisfaction', 'R1,4', 'R2,5'] }, service);
    expect(textOf('no-service')).toContain('ticket_id');
  });
});
