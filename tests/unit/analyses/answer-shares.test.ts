/** Every answer by role, read from the JSON of the real command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-answers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Cell {
  readonly type: string;
  readonly value?: number;
  readonly reason?: string;
}
interface TableDocument {
  readonly type: string;
  readonly id: string;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly picture?: { readonly type: string; readonly steps: readonly string[] };
}

async function answersOf(rows: readonly string[], ...options: readonly string[]): Promise<TableDocument | undefined> {
  writeFileSync(join(folder, 'pulse.csv'), `${['response_id,role,satisfaction', ...rows].join('\n')}\n`);
  const { code, output } = await runCli(['analyze', 'pulse.csv', '--json', '--quiet', ...options], { folder });
  expect(code).toBe(0);
  const { sections } = JSON.parse(output) as { sections: { blocks: TableDocument[] }[] };
  return sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'role-answers');
}

const rowsOf = (role: string, answers: readonly number[]): readonly string[] =>
  answers.map((answer, at) => `${role}${String(at)},${role},${String(answer)}`);

const it10 = rowsOf('it', [1, 1, 5, 5, 5, 5, 4, 4, 3, 2]);
const finance = rowsOf('finance', [3, 3, 3, 3, 4, 4, 4, 2, 2, 3]);
const end = rowsOf('end_user', [1, 5, 3]);

describe('every answer by role', () => {
  it('shares of a role make up the whole, an answer nobody gave is 0 %', async () => {
    const table = await answersOf([...it10, ...finance], '--scale', 'satisfaction=1..5');
    expect(table?.picture).toMatchObject({ type: 'likert', label: 'role' });
    expect(table?.columns.map(({ id }) => id).slice(2)).toEqual(table?.picture?.steps);
    const shares = table?.rows.map((row) => row.slice(2).map(({ value }) => value));
    expect(shares).toEqual([
      [0.2, 0.1, 0.1, 0.2, 0.4],
      [0, 0.2, 0.5, 0.3, 0],
    ]);
  });

  it('a hidden role shows neither n nor any answer, and with it the one that would give it away', async () => {
    const table = await answersOf(
      [...it10, ...finance, ...end],
      '--scale',
      'satisfaction=1..5',
      '--confidential',
      '--minimum-group',
      '5',
    );
    const hidden = table?.rows.filter(([, n]) => n?.type === 'withheld') ?? [];
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    for (const row of hidden) expect(row.slice(1).every(({ type }) => type !== 'number')).toBe(true);
    const shownRows = table?.rows.filter(([, n]) => n?.type === 'number') ?? [];
    for (const row of shownRows) expect(row.slice(2).reduce((sum, { value = 0 }) => sum + value, 0)).toBeCloseTo(1, 9);
  });

  it('a scale of eleven answers has no such table', async () => {
    const table = await answersOf([...it10, ...finance], '--scale', 'satisfaction=0..10');
    expect(table).toBeUndefined();
  });
});
