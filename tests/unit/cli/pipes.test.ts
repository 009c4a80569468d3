/** Pipes and full disks as a shell makes them, on the built program. */
import { execa } from 'execa';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../../run-cli.js';
import { sheetRows, workbookOf } from '../import/archive-file.js';

const program = `"${process.execPath}" "${join(projectFolder, 'bin', 'crm-sat.js')}"`;
let folder: string;
let temporary: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-pipes-'));
  temporary = join(folder, 'temporary');
  mkdirSync(temporary);
  const table = 'response_id,satisfaction\nr1,4\nr2,5\nr3,2\n';
  writeFileSync(join(folder, 'survey.csv'), table);
  writeFileSync(join(folder, 'survey-utf16.csv'), Buffer.from(table, 'utf16le'));
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  writeFileSync(join(folder, 'survey.xlsx'), workbookOf([{ name: 'Survey', data: sheetRows(rows) }]));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const shell = (line: string) =>
  execa('bash', ['-c', line.replaceAll('crm-sat', program)], {
    cwd: folder,
    reject: false,
    env: { TMPDIR: temporary },
  });

describe('an input that can be read only once', () => {
  it.each([
    ['- is stdin', 'cat survey.csv | crm-sat analyze -', 'stdin: 3 of 3 rows as response'],
    ['stdin may be a file', 'crm-sat analyze - < survey.csv', 'stdin: 3 of 3 rows as response'],
    ['import takes it', 'cat survey.csv | crm-sat import - --db a.db', 'stdin: 3 of 3 rows as response'],
    ['a gzip file', 'gzip -c survey.csv | crm-sat analyze -', 'stdin: 3 of 3 rows as response'],
    ['a workbook', 'cat survey.xlsx | crm-sat analyze -', 'stdin: 3 of 3 rows as response'],
    ['UTF-16 without a mark', 'cat survey-utf16.csv | crm-sat analyze -', 'stdin: 3 of 3 rows as response'],
    ['/dev/stdin', 'cat survey.csv | crm-sat analyze /dev/stdin', '/dev/stdin: 3 of 3 rows as response'],
    ['process substitution', 'crm-sat analyze <(cat survey.csv)', ': 3 of 3 rows as response'],
    ['a named pipe', 'mkfifo p; cat survey.csv > p & crm-sat analyze p', 'p: 3 of 3 rows as response'],
  ])('%s', async (_, line, note) => {
    const { exitCode, stderr } = await shell(line);
    expect(stderr).toContain(note);
    expect(exitCode).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('leaves nothing behind when it cannot be imported either', async () => {
    const { exitCode, stderr } = await shell('printf "a,b\\n" | crm-sat analyze -');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('crm-sat: stdin')]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is private while it is kept, and removed when the program is interrupted', async () => {
    const running = execa('bash', ['-c', `exec ${program} analyze -`], {
      cwd: folder,
      reject: false,
      env: { TMPDIR: temporary },
      stdin: 'pipe',
    });
    await expect.poll(() => readdirSync(temporary), { timeout: 10_000 }).toHaveLength(1);
    expect(statSync(join(temporary, readdirSync(temporary)[0] ?? '')).mode & 0o777).toBe(0o700);
    running.kill('SIGINT');
    expect((await running).signal).toBe('SIGINT');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('a file read on stdin is not overwritten', async () => {
    const { exitCode, stderr } = await shell('crm-sat analyze - -o survey.csv --force < survey.csv');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('one of those that are read')]);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each(['--help', 'analyze --help', 'list metrics', 'analyze survey.csv --quiet --json', 'schema report'])(
    'under the output of %s is a message and exit code 2',
    async (words) => {
      const { exitCode, stderr } = await shell(`crm-sat ${words} > /dev/full`);
      expect(stderr).toMatch(/^crm-sat: The result could not be written to stdout \(ENOSPC\)\.\n[^\n]+$/);
      expect(exitCode).toBe(2);
    },
  );

  it('under the notes changes neither result nor exit code', async () => {
    const { exitCode, stdout } = await shell('crm-sat analyze survey.csv --json 2> /dev/full');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('crm-sat/report@1')]);
    expect((await shell('crm-sat analyze none.csv 2> /dev/full')).exitCode).toBe(2);
  });

  it('after an import does not hide that the files stay imported', async () => {
    const { exitCode, stderr } = await shell('crm-sat import survey.csv --db a.db > /dev/full');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Imported before that: survey.csv.')]);
  });
});

it('in a folder that was deleted the program says so; help works all the same', async () => {
  const gone = 'mkdir gone; cd gone; rmdir ../gone;';
  const { exitCode, stderr } = await shell(`${gone} crm-sat analyze survey.csv`);
  expect(stderr).toMatch(/^crm-sat: The folder this command was started in does not exist any more\.\n[^\n]+$/);
  expect(exitCode).toBe(2);
  expect((await shell(`${gone} crm-sat --help`)).exitCode).toBe(0);
});
