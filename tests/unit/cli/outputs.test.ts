import { execaSync } from 'execa';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
const survey = 'response_id,satisfaction\nr1,4\nr2,5\nr3,2\n';
const at = (name: string): string => join(folder, name);
const analyze = (...words: string[]) => runCli(['analyze', 'survey.csv', '--quiet', '--json', ...words], { folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-outputs-'));
  writeFileSync(at('survey.csv'), survey);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a result written to a file', () => {
  it('goes where a link leads, and the link stays a link', async () => {
    symlinkSync('real.json', at('link.json'));
    writeFileSync(at('real.json'), 'before');
    expect((await analyze('-o', 'link.json')).code).toBe(2);
    expect((await analyze('-o', 'link.json', '--force')).code).toBe(0);
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.json'), 'utf8')).toContain('crm-sat/report@1');
  });

  it('is not made where a link leads to nothing, with or without --force', async () => {
    symlinkSync('../elsewhere.json', at('link.json'));
    for (const force of [[], ['--force']]) {
      const { code, errors } = await analyze('-o', 'link.json', ...force);
      expect(code).toBe(2);
      expect(errors).toContain('is a link to a file that does not exist');
    }
    expect(existsSync(at('../elsewhere.json'))).toBe(false);
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
  });

  it('passes through a named pipe, which stays one, without --force', async () => {
    execaSync('mkfifo', [at('pipe')]);
    const [{ code }, text] = await Promise.all([
      new Promise<Awaited<ReturnType<typeof analyze>>>((done) => setTimeout(() => done(analyze('-o', 'pipe')), 50)),
      readFile(at('pipe'), 'utf8'),
    ]);
    expect(code).toBe(0);
    expect(text).toContain('crm-sat/report@1');
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/null'))('passes through a device, which stays one', async () => {
    expect(await analyze('-o', '/dev/null')).toEqual({ code: 0, output: '', errors: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('may have the longest name a file can have, and leaves nothing else behind', async () => {
    const name = 'n'.repeat(255);
    writeFileSync(at('.crm-sat.part'), 'left behind by another');
    expect((await analyze('-o', name)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['.crm-sat.part', name, 'survey.csv']);
    expect(readFileSync(at('.crm-sat.part'), 'utf8')).toBe('left behind by another');
  });

  it.each([
    ['a missing folder', 'no/report.json'],
    ['a folder', 'somewhere'],
    ['a name that ends like a folder', 'report/'],
    ['a name that is too long', 'n'.repeat(300)],
    ['a file taken for a folder', 'survey.csv/report.json'],
  ])('%s is refused before anything is imported', async (_, file) => {
    mkdirSync(at('somewhere'));
    for (const option of ['-o', '--rejects']) {
      const { code, errors } = await runCli(['import', 'survey.csv', option, file], { folder });
      expect(code).toBe(2);
      expect(errors).toMatch(/^crm-sat: The file ".*" cannot be written\.\n/);
    }
    expect(existsSync(at('crm-sat.db'))).toBe(false);
  });
});

describe('an output that would destroy what is read', () => {
  const refused = async (words: readonly string[]): Promise<void> => {
    const { code, errors } = await runCli(words, { folder });
    expect([code, errors]).toEqual([2, expect.stringContaining('one of those that are read')]);
  };

  it('is refused when it is an input, even through a link and with --force', async () => {
    symlinkSync('survey.csv', at('link.csv'));
    await refused(['analyze', 'survey.csv', '-o', 'survey.csv']);
    await refused(['analyze', 'survey.csv', '-o', 'link.csv', '--force']);
    await refused(['import', 'survey.csv', '--rejects', './survey.csv', '--force']);
    expect(readFileSync(at('survey.csv'), 'utf8')).toBe(survey);
  });

  it('is refused when it is the database, before or after that is made', async () => {
    await refused(['import', 'survey.csv', '--db', 'a.db', '-o', 'a.db']);
    expect(existsSync(at('a.db'))).toBe(false);
    await runCli(['import', 'survey.csv', '--db', 'a.db', '--quiet'], { folder });
    await refused(['analyze', '--db', 'a.db', '-o', 'a.db', '--force']);
    await refused(['list', 'imports', '--db', 'a.db', '-o', 'a.db', '--force']);
    expect((await runCli(['list', 'imports', '--db', 'a.db'], { folder })).code).toBe(0);
  });
});

describe('report and rejected rows', () => {
  it('cannot go to the same place', async () => {
    for (const words of [
      ['--rejects', '-'],
      ['--rejects', 'x.txt', '-o', './x.txt'],
    ]) {
      const { code, output, errors } = await runCli(['import', 'survey.csv', ...words], { folder });
      expect([code, output, errors]).toEqual([2, '', expect.stringContaining('cannot both be written')]);
    }
    expect(existsSync(at('crm-sat.db'))).toBe(false);
  });

  it('the rejected rows may have stdout when the report has a file', async () => {
    const { code, output } = await runCli(['import', 'survey.csv', '--rejects', '-', '-o', 'report.txt'], { folder });
    expect([code, output]).toEqual([0, 'file\tline\treason\tcolumn\trow\n']);
  });
});
