/** What init writes where nobody is there to be asked, and what it refuses. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-init-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const written = (name = 'crm-sat.config.yaml'): string => readFileSync(join(folder, name), 'utf8');
const init = async (...words: readonly string[]) => await runCli(['init', '--no-input', ...words], { folder });

const survey = 'response_id,满意度,Staff\nr1,4,Hausmeister\nr2,5,CIO\nr3,4,CIO\n';
const undecided = 'outcome_id,customer_id,title,due_on\no1,c1,Faster,05/06/2026\n';
const dayFirst = 'renewal_id,customer_id,due_on,decision\nn1,c1,31/01/2026,renewed\n';

describe('the file it writes', () => {
  it('says what was found in comments, and sets nothing that needs no setting', async () => {
    write('survey.csv', survey);
    const { code, output, errors } = await init();
    expect([code, output]).toEqual([0, '']);
    expect(written()).toContain('# survey responses, rows: 3; utf-8, comma, layout plain');
    expect(written()).toContain('满意度 = satisfaction (1..5)');
    expect(parse(written())).toEqual({ files: { 'survey.csv': null } });
    expect(errors).toContain('Next: crm-sat analyze survey.csv');
  });

  it('holds an order of dates only where the file does not show it', async () => {
    write('a.csv', undecided);
    write('b.csv', dayFirst);
    expect((await init('--date-order', 'mdy')).code).toBe(0);
    expect(parse(written())).toEqual({ files: { 'a.csv': { 'date-order': 'mdy' }, 'b.csv': null } });
  });

  it('holds an option on a column only for files that have the column, a role for all', async () => {
    write('survey.csv', survey);
    write('b.csv', dayFirst);
    const roles = ['--map', 'Staff=title', '--role', 'Hausmeister=机房'];
    expect((await init(...roles, '--missing', '满意度=-99,99', '--survey', '2026', '--attributed')).code).toBe(0);
    expect(parse(written())).toEqual({
      roles: { 机房: ['Hausmeister'] },
      files: {
        'b.csv': null,
        'survey.csv': {
          survey: 2026,
          confidentiality: 'attributed',
          map: { Staff: 'title' },
          missing: { 满意度: [-99, 99] },
        },
      },
    });
    expect((await runCli(['analyze', 'b.csv', 'survey.csv'], { folder })).code).toBe(0);
  });

  it('takes a setting for one file alone, whatever characters its column has', async () => {
    write('a.csv', undecided);
    write('c.csv', undecided.replace('title', '"Say: what = #1?"'));
    const { code } = await init(
      '--set',
      'a.csv: date-order=dmy',
      '--set',
      'c.csv: date-order=mdy',
      '--set',
      'c.csv: map=Say: what = #1?=title',
    );
    expect(code).toBe(0);
    expect(parse(written())).toEqual({
      files: {
        'a.csv': { 'date-order': 'dmy' },
        'c.csv': { 'date-order': 'mdy', map: { 'Say: what = #1?': 'title' } },
      },
    });
  });

  it('names a file that cannot be read, and why, and goes on', async () => {
    write('empty.csv', '');
    write('survey.csv', survey);
    const { code, errors } = await init();
    expect(code).toBe(0);
    expect(written()).toContain('# not read. The file "empty.csv" is empty.');
    expect(errors).toContain('Next: crm-sat analyze survey.csv');
  });

  it('stands in the folder that was named, and holds for it from everywhere', async () => {
    mkdirSync(join(folder, 'exports'));
    write('exports/a.csv', undecided);
    const { errors } = await init('exports', '--date-order', 'dmy');
    const next = /^Next: crm-sat (.*)$/m.exec(errors)![1]!;
    expect(next).toBe('analyze exports/a.csv --config exports/crm-sat.config.yaml');
    expect((await runCli(next.split(' '), { folder })).code).toBe(0);
    expect((await runCli(next.split(' ').slice(0, 2), { folder })).code).toBe(3);
  });
});

describe('what it refuses', () => {
  it('needs the answer nobody but the user knows, names its option, and writes nothing', async () => {
    write('a.csv', undecided);
    const { code, errors } = await init();
    expect(code).toBe(2);
    expect(errors).toContain('in the dates of "due_on", does the day or the month come first?');
    expect(errors).toContain('--date-order dmy');
    expect(errors).toContain('--set "a.csv: date-order=dmy"');
    expect(() => written()).toThrow();
  });

  it('replaces a configuration only when told to', async () => {
    write('survey.csv', survey);
    write('crm-sat.config.yaml', '# mine\n');
    expect(await init()).toMatchObject({ code: 2 });
    expect(written()).toBe('# mine\n');
    expect(await init('--force')).toMatchObject({ code: 0 });
    expect(written()).toContain('survey.csv');
  });

  it.each([
    ['a folder without exports', ['.'], 'No file in "."'],
    ['a folder that is not there', ['nowhere'], 'There is no file "nowhere"'],
  ])('%s', async (_, words, sentence) => {
    const { code, errors } = await init(...words);
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
  });

  it.each([
    [['--set', 'survey.csv'], '--set needs a file, a setting and a value'],
    [['--set', 'survey.csv: lang=en'], '--set needs a file, a setting and a value'],
    [['--set', 'survey.csv: date-order=day'], 'The setting "date-order" takes one of ymd, dmy, mdy'],
    [['--set', 'other.csv: as=customer'], 'other.csv'],
    [['--map', 'Stuff=title'], 'No column of "survey.csv" is named "Stuff", as --map says'],
  ])('%j', async (words, sentence) => {
    write('survey.csv', survey);
    const { code, errors } = await init(...words);
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
  });
});
