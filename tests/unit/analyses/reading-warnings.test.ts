/** What is said of answers that were read in a way somebody may want to contradict, and where it stands. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles } from './report-of-files.js';

const survey = (column: string, cells: readonly (number | string)[]): readonly string[] => [
  `response_id,${column}`,
  ...cells.map((cell, row) => `r${String(row)},${String(cell)}`),
];
const often = (cell: number | string, times: number) => Array.from({ length: times }, () => cell);

describe('a low end that nobody gave', () => {
  it('is said with both readings where two fifths of the scale are unused', async () => {
    const cells = [...often(3, 20), ...often(4, 20), ...often(5, 20)];
    const { text } = await reportOfFiles({ 'pulse.csv': survey('satisfaction', cells) });
    expect(text).toMatch(/Of 60 answers none lies below 3, though the scale is read as 1\.\.5: either/u);
  });

  it('is not said where a few answered, where 2 was given, or where the scale was stated', async () => {
    const few = { 'pulse.csv': survey('satisfaction', [...often(3, 9), ...often(5, 9)]) };
    const two = { 'pulse.csv': survey('satisfaction', [...often(2, 2), ...often(5, 50)]) };
    const many = { 'pulse.csv': survey('satisfaction', [...often(3, 30), ...often(5, 30)]) };
    for (const [files, options] of [
      [few, ''],
      [two, ''],
      [many, '--scale satisfaction=1..5'],
    ] as const) {
      const { text } = await reportOfFiles(files, options);
      expect(text).not.toContain('none lies below');
    }
  });

  it('is said of ratings of tickets too', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${String(row)},A,2026-01-02,${String(3 + (row % 3))}`);
    const { text } = await reportOfFiles({
      'tickets.csv': ['ticket_id,customer_id,opened_at,satisfaction', ...rows],
      'pulse.csv': survey('satisfaction', [1, 5]),
    });
    expect(text).toMatch(/Of 40 ratings of tickets none lies below 3/u);
  });
});

describe('words that are no step of the scale', () => {
  const words = [...often('Very satisfied', 60), ...often('Very dissatisfied', 60), 'I never heard of it'];
  const other = [...often(1, 20), ...often(5, 20)];

  it('are called words, with no code for missing to state, and stand behind their own survey', async () => {
    const files = { 'a.csv': survey('satisfaction', words), 'b.csv': survey('satisfaction', other) };
    const { text } = await reportOfFiles(files);
    expect(text).toMatch(/a\.csv: 1 answers are words that are no step of the scale/u);
    expect(text).not.toContain('--missing "*=-99"');
    const [of, behind] = [text.indexOf('a.csv: 1 answers'), text.indexOf('b: responses')];
    expect(of).toBeGreaterThan(text.indexOf('a: responses'));
    expect(of).toBeLessThan(behind);
  });

  it('are told apart from numbers that may be codes', async () => {
    const numbers = survey('satisfaction', [...often(1, 20), ...often(5, 20), -9, -9]);
    const { text } = await reportOfFiles({ 'a.csv': numbers });
    expect(text).toContain('--missing "*=-99"');
    expect(text).not.toContain('are words');
  });
});

describe('two questions that do not hang together', () => {
  it('may ask about two things: no reversed one is taken for granted', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `r${String(row)},${String(1 + (row % 5))},${String(5 - ((row + (row % 3 === 0 ? 1 : 0)) % 5))}`,
    );
    const files = { 'a.csv': ['response_id,recommend R,recommend Python', ...rows] };
    const { text } = await reportOfFiles(files, '--map "recommend R=recommend" --map "recommend Python=recommend"');
    expect(text).toContain('may ask about different things');
    expect(text).toContain('--map "COLUMN=recommend:overall"');
  });
});
