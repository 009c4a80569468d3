/** A database that is damaged, through the real command line: a problem with its code, never a bug. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-damaged-'));
  const header = 'response_id,customer_id,satisfaction,comment';
  const rows = Array.from({ length: 3000 }, (_, row) => `R${row},C${row % 50},${(row % 5) + 1},note ${row}`);
  writeFileSync(join(folder, 'whole.csv'), [header, ...rows, ''].join('\n'));
  const others = rows.slice(0, 100).map((row, index) => (index % 7 === 0 ? row.replace(/^R\d+/, '') : `N${row}`));
  writeFileSync(join(folder, 'rejected.csv'), [header, ...others, ''].join('\n'));
  writeFileSync(
    join(folder, 'outcomes.csv'),
    'outcome_id,customer_id,title,due_on,target\nO1,C1,Faster,2026-03-01,9\n',
  );
  const { code, errors } = await runCli(['import', 'whole.csv', 'outcomes.csv', '--db', 'whole.db', '--quiet'], {
    folder,
  });
  expect(code, errors).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const calls: readonly (readonly string[])[] = [
  ['import', 'rejected.csv', '--max-rejected', '50%'],
  ['import', '--undo', '1'],
  ['analyze'],
  ['list', 'imports', '--audit'],
  ['list', 'surveys'],
];

let copies = 0;

/** Each call on a copy of its own: in this process a failed one may still hold its file. */
async function runOnCopy(words: readonly string[], damage: (path: string) => void) {
  copies += 1;
  const name = `damaged-${copies}.db`;
  copyFileSync(join(folder, 'whole.db'), join(folder, name));
  damage(join(folder, name));
  return { name, ...(await runCli([...words, '--db', name, '--quiet'], { folder })) };
}

const zeroed = (from: number) => (path: string) => writeFileSync(path, readFileSync(path).fill(0, from, from + 8192));

const written =
  (column: 'reading' | 'loss_audit', value: string) =>
  (path: string): void => {
    const database = new Database(path);
    database.prepare(`UPDATE imports SET ${column} = ?`).run(value);
    database.close();
  };

describe('a database of which pages are lost', () => {
  it.each([4096, 8192, 16_384, 40_960])('is told as damaged wherever its bytes %i and on are read', async (from) => {
    for (const words of calls) {
      const { code, errors } = await runOnCopy(words, zeroed(from));
      expect([0, 4], `${words.join(' ')}: ${errors}`).toContain(code);
      if (code === 4) expect(errors).toContain('is damaged');
    }
  });

  it('is told where rejected rows cannot be kept, and by an undo that need not touch what is lost', async () => {
    for (const words of calls.slice(0, 2)) {
      const { code, errors, name } = await runOnCopy(words, zeroed(8192));
      expect(code, errors).toBe(4);
      expect(errors).toContain(`The database "${name}" is damaged`);
    }
  });
});

describe('an account of an import that cannot be read any more', () => {
  const values = ['{bad', '[]', '{"a":1}', 'null', '3'];
  it.each(values.flatMap((value) => (['loss_audit', 'reading'] as const).map((column) => [column, value] as const)))(
    '%s = %s is a damaged database',
    async (column, value) => {
      for (const words of [['analyze'], ['list', 'imports', '--audit']]) {
        const { code, errors } = await runOnCopy(words, written(column, value));
        expect(code, errors).toBe(4);
        expect(errors).toContain('is damaged');
      }
    },
  );

  it('a column without its name, too', async () => {
    const without = (path: string): void => {
      const database = new Database(path);
      database.exec(`UPDATE imports SET loss_audit = json_remove(loss_audit, '$.columns[1].column')`);
      database.close();
    };
    expect((await runOnCopy(['analyze'], without)).code).toBe(4);
  });
});

describe('a cell in which other bytes stand than any import writes', () => {
  it.each([
    [`UPDATE outcomes SET due_on = '2026-' || char(7) || '3-01'`],
    [`UPDATE outcomes SET due_on = '2026-13-01'`],
    [`UPDATE outcomes SET target = 9e999`],
  ])('%s', async (change) => {
    const damaged = (path: string): void => {
      const database = new Database(path);
      database.exec(change);
      database.close();
    };
    const { code, errors } = await runOnCopy(['analyze'], damaged);
    expect(code, errors).toBe(4);
    expect(errors).toContain('is damaged');
  });
});
