import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';
import { sheetRows, workbookOf } from '../import/archive-file.js';

let folder: string;
const at = (name: string): string => join(folder, name);
const surveyOf = (id: string): string => `response_id,satisfaction\n${id}1,4\n${id}2,5\n${id}3,2\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-inputs-'));
  writeFileSync(at('a.csv'), surveyOf('a'));
  writeFileSync(at('b.csv'), surveyOf('b'));
  writeFileSync(at('header.csv'), 'response_id,satisfaction\n');
  mkdirSync(at('folder'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('several files', () => {
  it.each([
    ['is missing', 'none.csv', 'There is no file "none.csv"'],
    ['is a folder', 'folder', 'is a folder'],
    ['has no name', '', 'without a value'],
  ])('nothing is imported when the last of them %s', async (_, last, sentence) => {
    const { code, errors } = await runCli(['import', 'a.csv', 'b.csv', last], { folder });
    expect([code, errors]).toEqual([2, expect.stringContaining(sentence)]);
    expect(errors).not.toContain('rows as');
    expect(existsSync(at('crm-sat.db'))).toBe(false);
  });

  it('of one survey are one survey, however each is packed and encoded', async () => {
    writeFileSync(at('c.csv.gz'), gzipSync(surveyOf('c')));
    writeFileSync(at('d.txt'), Buffer.from(surveyOf('d').replaceAll(',', '\t'), 'utf16le'));
    const cells = (id: string) =>
      surveyOf(id)
        .trim()
        .split('\n')
        .map((line) => line.split(','));
    writeFileSync(at('e.xlsx'), workbookOf([{ name: 'Sheet1', data: sheetRows(cells('e')) }]));
    const files = ['a.csv', 'b.csv', 'c.csv.gz', 'd.txt', 'e.xlsx'];
    const { code, errors } = await runCli(['import', ...files, '--survey', 'Q3'], { folder });
    expect(code).toBe(0);
    for (const file of files) expect(errors).toContain(`${file}: 3 of 3 rows as response`);
    const { output } = await runCli(['list', 'surveys'], { folder });
    expect(output).toMatch(/Q3 +│ +15 /);
    expect(output).not.toMatch(/│ (a|b|c|d|e) +│/);
  });

  it('what was imported before a file that fails is named behind the reason', async () => {
    const { code, errors } = await runCli(['import', 'a.csv', 'b.csv', 'header.csv'], { folder });
    expect(code).toBe(3);
    expect(errors).toMatch(
      /\ncrm-sat: header\.csv[^]*\nImported before that: a\.csv, b\.csv\. They stay imported\.\n$/,
    );
    const { output } = await runCli(['list', 'imports', '--json'], { folder });
    expect(output).toContain('a.csv');
  });

  it('not with --quiet, not in a trial, not when nothing was imported', async () => {
    for (const words of [
      ['a.csv', 'header.csv', '--quiet'],
      ['a.csv', 'header.csv', '--dry-run'],
      ['header.csv', 'a.csv'],
    ]) {
      const { code, errors } = await runCli(['import', ...words], { folder });
      expect(code).toBe(3);
      expect(errors).not.toContain('stay imported');
    }
  });
});

describe('the note of an import', () => {
  it('says that changed rows are not taken over', async () => {
    await runCli(['import', 'a.csv', '--survey', 's', '--quiet'], { folder });
    writeFileSync(at('later.csv'), surveyOf('a').replace('a1,4', 'a1,1'));
    const { errors } = await runCli(['import', 'later.csv', '--survey', 's'], { folder });
    expect(errors).toBe('later.csv: 0 of 3 rows as response, 2 known already, 1 changed rows not taken over\n');
  });

  it('shows no escape or direction character of a file name', async () => {
    const name = 'x\u001B[31m\u202Ered.csv';
    writeFileSync(at(name), surveyOf('x'));
    const { errors } = await runCli(['analyze', name], { folder });
    expect(errors).toBe('x [31m red.csv: 3 of 3 rows as response\n');
    const unknown = await runCli(['analyze', `--x\u001B[31m`], { folder });
    expect(unknown.errors).toContain('unknown option');
    expect(unknown.errors).not.toContain('\u001B');
  });
});

describe('reading a database', () => {
  it.each([[['analyze']], [['list', 'surveys']], [['list', 'imports']]])(
    '%j neither makes a missing file nor fills an empty one',
    async (words) => {
      const missing = await runCli([...words, '--db', 'none.db'], { folder });
      expect([missing.code, missing.errors]).toEqual([2, expect.stringContaining('no database "none.db"')]);
      writeFileSync(at('empty.db'), '');
      const empty = await runCli([...words, '--db', 'empty.db'], { folder });
      expect([empty.code, empty.errors]).toEqual([2, expect.stringContaining('crm-sat import')]);
      expect(existsSync(at('none.db'))).toBe(false);
      expect(statSync(at('empty.db')).size).toBe(0);
      expect(readFileSync(at('a.csv'), 'utf8')).toBe(surveyOf('a'));
    },
  );
});
