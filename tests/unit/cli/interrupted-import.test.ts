/** An import that is interrupted in the middle of a file leaves the database as it was, byte for byte, and says so. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../../bin/crm-sat.js');
const header = 'response_id,customer_id,satisfaction,price,product,service,speed,people';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-interrupted-'));
  const row = (at: number): string => `R${String(at)},C${String(at % 900)},${String(1 + (at % 5))},3,4,5,2,1`;
  writeFileSync(join(folder, 'large.csv'), [header, ...Array.from({ length: 400_000 }, (_, at) => row(at))].join('\n'));
  writeFileSync(join(folder, 'small.csv'), `${header}\n${row(1)}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const databases = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.db'));

async function interrupted(database: string): Promise<string> {
  const running = execa(program, ['import', 'large.csv', '--db', database, '--quiet'], { cwd: folder, reject: false });
  // The log of what is being written shows that it is in the middle of the file.
  await expect.poll(() => existsSync(join(folder, `${database}-wal`)), { timeout: 60_000, interval: 20 }).toBe(true);
  running.kill('SIGINT');
  const { signal, stderr } = await running;
  expect(signal).toBe('SIGINT');
  return stderr;
}

describe('an interrupted import', () => {
  it('removes the database it had made', { timeout: 120_000 }, async () => {
    expect(await interrupted('new.db')).toContain('Nothing of the file being read was imported');
    expect(databases()).toEqual([]);
  });

  it('leaves one that was there as it was', { timeout: 120_000 }, async () => {
    await execa(program, ['import', 'small.csv', '--db', 'old.db', '--quiet'], { cwd: folder });
    const before = readFileSync(join(folder, 'old.db'));
    expect(await interrupted('old.db')).toContain('files that were in before stay');
    expect(databases()).toEqual(['old.db']);
    expect(readFileSync(join(folder, 'old.db')).equals(before)).toBe(true);
  });
});
