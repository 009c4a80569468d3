/** Two periods of a small company from the command line: what is compared, what is withheld, and what must not be shown. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

interface JsonReport {
  readonly sections: readonly { readonly id: string; readonly blocks: readonly Record<string, unknown>[] }[];
  readonly results: readonly Record<string, unknown>[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-change-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Cell {
  readonly period: string;
  readonly role: string;
  readonly people: number;
  readonly account?: boolean;
  readonly shift?: number;
}

/** One row a person; the answer runs through 1..5, shifted. */
function write(name: string, cells: readonly Cell[]): string {
  const rows = cells.flatMap(({ period, role, people, account, shift = 0 }, cell) =>
    Array.from({ length: people }, (_, at) => {
      const answer = Math.min(5, 1 + ((at * 3) % 5) + shift);
      return `${cell}-${at},${period},${role},${account === true ? `C${at}` : ''},${answer}`;
    }),
  );
  const file = join(folder, name);
  writeFileSync(file, ['response_id,period,role,customer_id,satisfaction', ...rows, ''].join('\n'));
  return file;
}

async function changeOf(file: string, ...options: readonly string[]) {
  const { code, output, errors } = await runCli([
    'analyze',
    file,
    '--topic',
    'change',
    ...options,
    '--json',
    '--quiet',
  ]);
  expect(errors).toBe('');
  expect(code).toBe(0);
  const { sections, results } = JSON.parse(output) as JsonReport;
  const blocks = sections.find(({ id }) => id.startsWith('change:'))?.blocks ?? [];
  return { results, ids: blocks.map(({ id }) => id), text: JSON.stringify(blocks), sections };
}

describe('a confidential survey', () => {
  it('shows no role by period where a cell is too small, in any table or figure', async () => {
    const file = write('small.csv', [
      { period: '2026Q1', role: 'it', people: 40 },
      { period: '2026Q1', role: 'finance', people: 3 },
      { period: '2026Q2', role: 'it', people: 40 },
      { period: '2026Q2', role: 'finance', people: 30 },
    ]);
    const { results, ids, text } = await changeOf(file);
    expect(ids).toContain('roles-too-small');
    expect(results.filter(({ by }) => 'role' in (by as object) || 'split' in (by as object))).toEqual([]);
    expect(text).not.toContain('Finance');
  });

  it('leaves out a period of few people, and never its answers', async () => {
    const file = write('hidden.csv', [
      { period: '2026Q1', role: 'it', people: 40 },
      { period: '2026Q2', role: 'it', people: 40 },
      { period: '2026Q3', role: 'it', people: 50 },
      { period: '2026Q4', role: 'it', people: 3 },
    ]);
    const { ids, text, results } = await changeOf(file);
    expect(ids).toContain('hidden-periods');
    expect(text).not.toContain('2026Q4');
    expect(JSON.stringify(results)).not.toContain('2026Q4');
  });

  it('refuses to compare with a period of few people', async () => {
    const { code, errors } = await runCli([
      'analyze',
      write('few.csv', [
        { period: '2026Q1', role: 'it', people: 3 },
        { period: '2026Q2', role: 'it', people: 40 },
      ]),
      ...['--period', '2026Q2', '--compare', '2026Q1'],
    ]);
    expect(code).toBe(2);
    expect(errors).toMatch(/5/);
  });
});

describe('which periods are compared', () => {
  const cells = (...periods: readonly (readonly [string, number])[]): readonly Cell[] =>
    periods.map(([period, people]) => ({ period, role: 'it', people, account: true }));

  it('the two latest with enough answers; a later one with few is passed over and named', async () => {
    const file = write('late.csv', cells(['Wave 9', 40], ['Wave 10', 40], ['Wave 11', 8]));
    const { ids, text, results } = await changeOf(file);
    expect(ids).toContain('passed-over');
    expect(text).toContain('Wave 11');
    expect(results.find(({ metric }) => metric === 'satisfaction-change')).toMatchObject({
      period: 'Wave 10',
      by: { compare: 'Wave 9' },
    });
  });

  it('none where the names do not say which is later, until two are named', async () => {
    const file = write('names.csv', cells(['spring', 40], ['autumn', 40], ['winter', 40]));
    const guessed = await changeOf(file);
    expect(guessed.ids).toEqual(['unordered']);
    expect(guessed.results).toEqual([]);
    const named = await changeOf(file, '--period', 'autumn', '--compare', 'spring');
    expect(named.results.find(({ metric }) => metric === 'satisfaction-change')).toMatchObject({
      period: 'autumn',
      status: 'known',
    });
  });

  it('one period is nothing to compare, and said so', async () => {
    expect((await changeOf(write('one.csv', cells(['2026Q1', 40])))).ids).toEqual(['no-change']);
  });
});

describe('a fall that is there', () => {
  it('is a finding, with the same accounts in both periods counted once', async () => {
    const file = write('fall.csv', [
      { period: '2026Q1', role: 'it', people: 60, account: true, shift: 3 },
      { period: '2026Q2', role: 'it', people: 60, account: true },
    ]);
    const { sections, results } = await changeOf(file);
    const finding = sections.find(({ id }) => id === 'findings')?.blocks[0];
    expect(finding).toMatchObject({ id: 'change', emphasis: 'bad' });
    expect(results.find(({ metric }) => metric === 'satisfaction-change')).toMatchObject({
      method: 'linearised-difference',
      answers: 120,
      clusters: 60,
      df: 58,
    });
  });
});
