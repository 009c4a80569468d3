/** A period in which the data end or begin holds only a part: said before the change, and in the finding itself. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

/** Each of 40 accounts answers once in each period, on the day of the period its number says. */
function answers(periods: readonly (readonly [name: string, day: (account: number) => string, score: number])[]) {
  const rows = periods.flatMap(([name, day, score], at) =>
    Array.from({ length: 40 }, (_, one) => `R${at}-${one},C${one},${name},${day(one)},${one % 4 === 0 ? 3 : score}`),
  );
  return { 'responses.csv': ['response_id,customer_id,period,submitted_at,satisfaction', ...rows] };
}
const through =
  (...months: readonly string[]) =>
  (one: number): string =>
    `${months[one % months.length]}-${String(1 + (one % 28)).padStart(2, '0')}`;

const whole = [
  ['2026Q1', through('2026-01', '2026-02', '2026-03'), 4],
  ['2026Q2', through('2026-04', '2026-05', '2026-06'), 4],
] as const;

describe('the last period', () => {
  it('that the data cut off is named as such, in the finding on it too', async () => {
    const files = answers([...whole, ['2026Q3', through('2026-07'), 1]]);
    const { textOf, findings, output } = await analyzed(files, ['--topic', 'change', '--as-of', '2026-07-28']);
    expect(textOf('cut-wave')).toMatch(/^2026Q3 is not whole: the data end on 2026-07-28/);
    expect(findings).toContain('change');
    expect(textOf('change')).toContain('2026Q3 is not whole');
    expect(JSON.parse(output)).toBeTruthy();
  });

  it('in which a survey asks only in the first month, as it always does, is whole', async () => {
    const files = answers([
      ['2026Q1', through('2026-01'), 4],
      ['2026Q2', through('2026-04'), 4],
      ['2026Q3', through('2026-07'), 1],
    ]);
    const { textOf } = await analyzed(files, ['--topic', 'change', '--as-of', '2026-08-20']);
    expect(textOf('cut-wave')).toBe('');
    expect(textOf('change')).not.toContain('not whole');
  });
});

describe('the first period', () => {
  it('in which answers begin late is named as such', async () => {
    const files = answers([['2025Q4', through('2025-12'), 4], ...whole]);
    const { textOf } = await analyzed(files, ['--topic', 'change', '--as-of', '2026-06-30']);
    expect(textOf('cut-wave')).toMatch(/^2025Q4 is not whole: its answers begin late/);
  });
});
