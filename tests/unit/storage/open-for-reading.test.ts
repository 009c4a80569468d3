/** A database that cannot be written is read all the same, as a copy; not where a confidential survey needs a memory. */
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError } from '../../../src/problems/problem.js';
import { openCopy } from '../../../src/storage/open-for-reading.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { runCli } from '../../run-cli.js';

let folder: string;
const rows = ['response_id,customer_id,satisfaction', 'R1,C1,4', 'R2,C2,5', 'R3,C3,2', ''].join('\n');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-read-only-'));
  writeFileSync(join(folder, 'pulse.csv'), rows);
  for (const [name, kind] of [
    ['open.db', '--attributed'],
    ['closed.db', '--confidential'],
  ] as const) {
    const { code, errors } = await runCli(['import', 'pulse.csv', '--db', name, kind, '--quiet'], { folder });
    expect(errors).toBe('');
    expect(code).toBe(0);
  }
});
afterAll(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe('a database as a copy', () => {
  it('has the surveys of the file, and leaves it as it is', () => {
    const path = join(folder, 'open.db');
    const before = readFileSync(path);
    const { connection } = openCopy(path);
    connection.exec('DELETE FROM kept_answers');
    expect(openCountSource({ connection, path, journalMode: 'memory' }).surveys()).toMatchObject([{ name: 'pulse' }]);
    connection.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['a confidential survey', 'closed.db', 'confidential-not-writable'],
    ['a log that is not in the file yet', 'logged.db', 'database-not-writable'],
    ['a journal of what must be taken back', 'begun.db', 'database-not-writable'],
    ['no database', 'pulse.csv', 'database-not-sqlite'],
  ])('is refused of %s', (_, name, code) => {
    copyFileSync(join(folder, 'open.db'), join(folder, 'logged.db'));
    writeFileSync(join(folder, 'logged.db-wal'), 'x');
    copyFileSync(join(folder, 'open.db'), join(folder, 'begun.db'));
    writeFileSync(join(folder, 'begun.db-journal'), 'x');
    const open = (): unknown => openCopy(join(folder, name));
    expect(open).toThrow(ProblemError);
    expect(open).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) as unknown }));
  });

  it.skipIf(process.getuid?.() === 0)('is what analyze and list read in a folder that is read-only', async () => {
    chmodSync(folder, 0o500);
    for (const words of [
      ['analyze', '--db', 'open.db'],
      ['list', 'imports', '--db', 'open.db'],
    ]) {
      const { code, errors } = await runCli([...words, '--quiet'], { folder });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    }
    chmodSync(folder, 0o700);
  });
});
