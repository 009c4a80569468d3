/** What ends before it began is counted and said, and never rejected. */
import { describe, expect, it } from 'vitest';
import { isDisordered } from '../../../src/domain/time-order.js';
import { importText } from './import-text.js';

describe('two moments', () => {
  it.each([
    ['2026-03-01', '2026-02-28', true],
    ['2026-03-01', '2026-03-01', false],
    ['2026-03-01T10:00:00', '2026-03-01', false],
    ['2026-03-01T10:00:00', '2026-03-01T09:59:59', true],
    ['2026-03-01T10:00:00+03:00', '2026-03-01T08:00:00Z', false],
    ['2026-03-01T10:00:00Z', '2026-03-01T12:00:00+03:00', true],
  ])('%s then %s is disorder: %s', (earlier, later, isWrong) => {
    expect(isDisordered(earlier, later)).toBe(isWrong);
  });
});

it('tickets solved before the first answer are kept and counted, with the first line', async () => {
  const { reading } = await importText(
    'ticket_id,first_response_at,resolved_at\nT1,2026-03-01,2026-03-02\nT2,2026-03-05,2026-03-02\nT3,2026-03-05,2026-03-01\n',
  );
  expect(reading.rows).toMatchObject({ kept: 3, rejected: 0 });
  expect(reading.disorders).toEqual([{ earlier: 'first_response_at', later: 'resolved_at', rows: 2, firstLine: 3 }]);
});

it('a file in order says nothing', async () => {
  const { reading } = await importText('ticket_id,first_response_at,resolved_at\nT1,2026-03-01,2026-03-02\n');
  expect(reading.disorders).toBeUndefined();
});
