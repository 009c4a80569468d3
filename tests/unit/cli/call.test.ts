import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-cli-'));
  writeFileSync(
    join(folder, 'survey.csv'),
    [
      'response_id,customer_id,role,satisfaction,recommend',
      ...Array.from({ length: 12 }, (_, i) => `r${i},c${i},${i % 2 ? 'it' : 'finance'},${1 + (i % 5)},${i % 11}`),
      '',
    ].join('\n'),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('wrong calls', () => {
  it.each([
    ['an unknown command', ['analize'], 'crm-sat analyze'],
    ['an unknown option', ['analyze', 'survey.csv', '--jsn'], '--json'],
    ['an unknown topic', ['analyze', 'survey.csv', '--topic', 'role'], '--topic roles'],
    ['an unknown survey', ['analyze', 'survey.csv', '--db', 'x.db'], 'crm-sat import'],
    ['a missing database', ['analyze', '--db', 'none.db'], 'crm-sat import'],
    ['nothing to analyze', ['analyze'], 'crm-sat analyze'],
    ['a scale that is none', ['analyze', 'survey.csv', '--scale', 'satisfaction=5'], '1..5'],
    ['a map without a field', ['analyze', 'survey.csv', '--map', 'satisfaction'], 'COLUMN=VALUE'],
    ['a day that does not exist', ['analyze', 'survey.csv', '--as-of', '2026-02-30'], '2026-09-30'],
    ['a confidence above 100', ['analyze', 'survey.csv', '--confidence', '195'], '--confidence'],
    ['an unknown split', ['analyze', 'survey.csv', '--by', 'rolle'], '--by role'],
    ['an unknown metric', ['explain', 'npss'], '"nps"'],
    ['an unknown metric like none', ['explain', 'foo'], 'nor one named nearly so'],
    ['an unknown list', ['list', 'metric'], 'metrics'],
    ['an unknown language', ['analyze', 'survey.csv', '--lang', 'de'], 'zh-CN'],
    ['an unknown column in --map', ['analyze', 'survey.csv', '--map', 'satisfactoin=satisfaction'], 'satisfaction'],
  ])('%s is exit code 2, says what to do, and writes nothing to stdout', async (_, words, hint) => {
    const { code, output, errors } = await runCli(words, { folder });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(hint);
    expect(errors).not.toMatch(/\n {4}at /);
  });

  it('--debug shows where an error came from', async () => {
    const { errors } = await runCli(['explain', 'npss', '--debug'], { folder });
    expect(errors).toMatch(/\n {4}at /);
  });
});

describe('output', () => {
  it('stdout holds the report, stderr the notes; --quiet drops the notes', async () => {
    const loud = await runCli(['analyze', 'survey.csv'], { folder });
    expect(loud.errors).toBe('survey.csv: 12 of 12 rows as response\n');
    const quiet = await runCli(['analyze', 'survey.csv', '--quiet'], { folder });
    expect(quiet).toEqual({ code: 0, output: loud.output, errors: '' });
  });

  it('a file appears whole, private, and is replaced only by --force', async () => {
    const words = ['analyze', 'survey.csv', '--quiet', '--json', '-o', 'report.json'];
    expect(await runCli(words, { folder })).toEqual({ code: 0, output: '', errors: '' });
    expect(statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'report.json'), 'mine');
    expect((await runCli(words, { folder })).code).toBe(2);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('mine');
    expect((await runCli([...words, '--force'], { folder })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toHaveProperty('schema', 'crm-sat/report@1');
  });

  it('no colour in a file, in a pipe, under NO_COLOR; colour when FORCE_COLOR asks for it', async () => {
    const escape = '\u001B[';
    expect((await runCli(['list', 'roles'], { folder })).output).not.toContain(escape);
    const forced = { FORCE_COLOR: '1' };
    expect((await runCli(['list', 'roles'], { folder, variables: forced })).output).toContain(escape);
    expect((await runCli(['list', 'roles', '--no-color'], { folder, variables: forced })).output).not.toContain(escape);
    const both = { ...forced, NO_COLOR: '1' };
    expect((await runCli(['list', 'roles'], { folder, variables: both })).output).not.toContain(escape);
  });

  it('the same call gives the same bytes whatever the folder is called', async () => {
    const other = join(folder, 'elsewhere');
    mkdirSync(other);
    writeFileSync(join(other, 'survey.csv'), readFileSync(join(folder, 'survey.csv')));
    const here = await runCli(['analyze', 'survey.csv', '--quiet', '--json'], { folder });
    const there = await runCli(['analyze', 'survey.csv', '--quiet', '--json'], { folder: other });
    expect(there.output).toBe(here.output);
  });
});

describe('import', () => {
  it('the same file twice changes nothing', async () => {
    const words = ['import', 'survey.csv', '--db', 'a.db', '--json'];
    expect((await runCli(words, { folder })).errors).toContain('12 of 12 rows');
    const before = await runCli(['analyze', '--db', 'a.db', '--json', '--quiet'], { folder });
    expect((await runCli(words, { folder })).errors).toContain('imported before, nothing changed');
    const after = await runCli(['analyze', '--db', 'a.db', '--json', '--quiet'], { folder });
    expect(after.output).toBe(before.output);
  });

  it('a file that is refused leaves no database behind, and a dry run none either', async () => {
    writeFileSync(join(folder, 'empty.csv'), '');
    expect((await runCli(['import', 'empty.csv', '--db', 'b.db'], { folder })).code).toBe(3);
    expect((await runCli(['import', 'survey.csv', '--db', 'b.db', '--dry-run'], { folder })).code).toBe(0);
    expect(existsSync(join(folder, 'b.db'))).toBe(false);
  });

  it('analysis of the database equals analysis of the files', async () => {
    await runCli(['import', 'survey.csv', '--db', 'c.db'], { folder });
    const ofFiles = await runCli(['analyze', 'survey.csv', '--quiet', '--json'], { folder });
    const ofDatabase = await runCli(['analyze', '--db', 'c.db', '--quiet', '--json'], { folder });
    const results = (text: string): unknown => (JSON.parse(text) as { results: unknown }).results;
    expect(results(ofDatabase.output)).toEqual(results(ofFiles.output));
  });

  it('a database of somebody else is refused with exit code 4', async () => {
    writeFileSync(join(folder, 'text.db'), 'this is no database, only some text that is long enough to be read');
    const { code, errors } = await runCli(['analyze', '--db', 'text.db'], { folder });
    expect(code).toBe(4);
    expect(errors).toContain('text.db');
  });
});

describe('demo and doctor', () => {
  it('demo writes the files once and does not overwrite them unasked', async () => {
    const { code, output } = await runCli(['demo', 'company'], { folder });
    expect(code).toBe(0);
    expect(output.split('\n')).toContain(join('company', 'responses.csv'));
    expect((await runCli(['demo', 'company'], { folder })).code).toBe(2);
    expect((await runCli(['demo', 'company', '--force'], { folder })).code).toBe(0);
  });

  it('doctor finds everything in order where the tests run', async () => {
    const { code, output } = await runCli(['doctor'], { folder });
    expect(code).toBe(0);
    expect(output).not.toContain('does not work');
  });
});
