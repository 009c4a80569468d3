import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-options-'));
  const rows = Array.from({ length: 12 }, (_, i) => `r${i},${i % 2 ? 'it' : 'finance'},2026Q3,${1 + (i % 5)}`);
  writeFileSync(join(folder, 'survey.csv'), ['response_id,role,period,satisfaction', ...rows, ''].join('\n'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const analyze = (...words: string[]) => runCli(['analyze', 'survey.csv', '--quiet', ...words], { folder });

describe('an empty value', () => {
  const options = ['--period', '--topic', '--by', '--where', '--format', '--survey', '--as-of', '--lang', '--output'];
  it.each([...options, '--map', '--scale', '--role', '--encoding', '--delimiter', '--decimal', '--confidence'])(
    'of %s is a wrong call',
    async (option) => {
      const { code, output, errors } = await analyze(option, '');
      expect([code, output]).toEqual([2, '']);
      expect(errors).toContain(`${option} was given without a value.`);
    },
  );

  it('is one of spaces and commas alone, too, but for options that take such a mark', async () => {
    expect((await analyze('--period', ' , ')).code).toBe(2);
    expect((await analyze('--decimal', ',')).code).toBe(0);
    expect((await analyze('--delimiter', ',')).code).toBe(0);
  });

  it('does not take the place of values given before', async () => {
    expect((await analyze('--period', '2026Q3', '--period', '')).code).toBe(2);
    expect((await analyze('--period', '2026Q3', '--where', 'role=it')).code).toBe(0);
  });
});

describe('wrong calls say what was probably meant', () => {
  it.each([
    [['--quiet', 'analyze', 'survey.csv'], 'crm-sat analyze --quiet ...'],
    [['--db', 'x.db', 'list', 'surveys'], 'crm-sat list --db ...'],
    [['--json'], 'crm-sat analyze --json ...'],
  ])('%j: the option belongs behind the command', async (words, hint) => {
    const { code, output, errors } = await runCli(words, { folder });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(hint);
  });

  it.each([
    [['--confidence', '195'], '--confidence 95'],
    [['--minimum-group', '1'], '--minimum-group 5'],
    [['--max-rejected', 'all'], '--max-rejected 10%'],
  ])('%j: the example is a usual value', async (words, example) => {
    expect((await analyze(...words)).errors).toContain(`For example: ${example}\n`);
  });

  it('the languages offered are those for readers; pseudo is accepted', async () => {
    expect((await analyze('--lang', 'de')).errors).toContain('It takes: en, zh-CN. ');
    expect((await analyze('--lang', 'pseudo')).code).toBe(0);
  });

  it('--json and another --format contradict each other, --format json does not', async () => {
    const { code, output, errors } = await analyze('--json', '--format', 'terminal');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('--json and --format terminal contradict each other.');
    expect((await analyze('--json', '--format', 'json')).code).toBe(0);
  });
});

describe('what is named twice', () => {
  it.each([
    ['a topic', ['--topic', 'roles'], ['--topic', 'roles,roles']],
    ['a split', ['--by', 'role'], ['--by', 'role', '--by', 'ROLE']],
    ['a filter', ['--where', 'role=it'], ['--where', 'role=it', '--where', 'role=IT']],
  ])('%s counts once', async (_, once, twice) => {
    const { code, output } = await analyze('--json', ...once);
    expect(code).toBe(0);
    expect((await analyze('--json', ...twice)).output).toBe(output);
  });
});

it('schema takes --quiet like every other command', async () => {
  expect(await runCli(['schema', 'report', '--quiet'], { folder })).toMatchObject({ code: 0, errors: '' });
});
