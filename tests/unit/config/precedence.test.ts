/** Which of several statements holds: call, variable, project, user, and the later pattern. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configuredOptions } from '../../../src/cli/configured-options.js';
import { importOptionsOf } from '../../../src/cli/shared-options.js';
import { settingText } from '../../../src/config/configuration.js';
import { fileSettings, runSetting } from '../../../src/config/effective-settings.js';
import { matchesFile } from '../../../src/config/file-pattern.js';
import { loadConfiguration } from '../../../src/config/load-config.js';
import { ProblemError } from '../../../src/problems/problem.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-config-'));
  mkdirSync(join(folder, 'xdg/crm-sat'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const load = async (variables: Readonly<Record<string, string>> = {}, stated?: string) =>
  await loadConfiguration({
    workingFolder: folder,
    variables: { XDG_CONFIG_HOME: join(folder, 'xdg'), ...variables },
    ...(stated === undefined ? {} : { stated }),
  });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
  }
  return 'no problem';
};

describe('settings of the run', () => {
  it('the project wins over the user, a variable over both', async () => {
    write('xdg/crm-sat/config.yaml', 'confidence: 80\nminimum-group: 9\n');
    write('crm-sat.config.yaml', 'confidence: 90\n');
    const files = await load();
    expect(runSetting(files, 'confidence')).toMatchObject({ value: '90', origin: { layer: 'project' } });
    expect(runSetting(files, 'minimum-group')).toMatchObject({ value: '9', origin: { layer: 'user' } });
    const withVariable = await load({ CRM_SAT_CONFIDENCE: '99' });
    expect(runSetting(withVariable, 'confidence')).toMatchObject({ value: '99', origin: { layer: 'variable' } });
    expect(runSetting(files, 'lang')).toBeUndefined();
  });

  it('a file that is named takes the place of the project file, and the variable of that name does too', async () => {
    write('crm-sat.config.yaml', 'confidence: 90\n');
    write('other.json', '{ "confidence": 85 }');
    expect(runSetting(await load({}, 'other.json'), 'confidence')?.value).toBe('85');
    expect(runSetting(await load({ CRM_SAT_CONFIG: 'other.json' }), 'confidence')?.value).toBe('85');
    expect(await codeOf(load({}, 'none.yaml'))).toBe('file-not-found');
  });

  it('two project files contradict each other', async () => {
    write('crm-sat.config.yaml', '');
    write('crm-sat.config.json', '{}');
    expect(await codeOf(load())).toBe('config-twice');
  });

  it('a file in another encoding is refused, not read as broken words', async () => {
    writeFileSync(join(folder, 'crm-sat.config.yaml'), Uint8Array.from([0x23, 0xc2, 0xfa, 0xd2, 0xe2]));
    expect(await codeOf(load())).toBe('config-not-utf8');
  });
});

describe('variables', () => {
  it('several columns stand on lines of their own; names may hold an equals sign', async () => {
    const { statements } = await load({ CRM_SAT_MAP: 'a=b?=satisfaction\n总体=recommend', CRM_SAT_REVERSE: 'q3' });
    expect(statements.map((one) => settingText(one))).toEqual([
      'map a=b?=satisfaction',
      'map 总体=recommend',
      'reverse q3',
    ]);
  });

  it('one that sets nothing, or nothing that fits, is a problem; an empty one is none', async () => {
    expect(await codeOf(load({ CRM_SAT_LANGUAGE: 'en' }))).toBe('unknown-variable');
    expect(await codeOf(load({ CRM_SAT_DATE_ORDER: 'abc' }))).toBe('config-bad-value');
    expect(await codeOf(load({ CRM_SAT_MAP: 'satisfaction' }))).toBe('option-not-pair');
    expect((await load({ CRM_SAT_DATE_ORDER: '' })).statements).toEqual([]);
  });
});

describe('settings of files', () => {
  it.each([
    ['survey*.csv', 'exports/survey-1.csv', true],
    ['survey*.csv', 'my-survey-1.csv', false],
    ['survey*.csv', 'survey.csv.gz', false],
    ['exports/*.csv', 'exports/a.csv', true],
    ['./exports/*.csv', 'exports/a.csv', true],
    ['exports/*.csv', 'a.csv', false],
    ['../*.csv', '../a.csv', true],
    ['a[1]+(b).csv', 'a[1]+(b).csv', true],
    ['满意度*.csv', '满意度2026.csv', true],
    ['cafe\u0301.csv', 'caf\u00e9.csv', true],
  ])('the pattern %s and the file %s: %s', (pattern, name, expected) => {
    expect(matchesFile(pattern, { path: join('/company/now', name), folder: '/company/now' })).toBe(expected);
  });

  it('patterns add up; of the same setting the later pattern holds, and a variable over both', async () => {
    write(
      'crm-sat.config.yaml',
      `files:
  "*.csv": { date-order: dmy, decimal: ",", map: { q1: service, q2: price } }
  "survey.csv": { date-order: mdy, map: { q1: satisfaction } }
`,
    );
    const of = async (name: string, variables = {}) =>
      fileSettings(await load(variables), join(folder, name)).map((one) => settingText(one));
    expect(await of('survey.csv')).toEqual(['date-order mdy', 'decimal ,', 'map q2=price', 'map q1=satisfaction']);
    expect(await of('other.csv')).toEqual(['date-order dmy', 'decimal ,', 'map q1=service', 'map q2=price']);
    expect(await of('other.txt')).toEqual([]);
    expect(await of('survey.csv', { CRM_SAT_DATE_ORDER: 'ymd' })).toContain('date-order ymd');
  });
});

describe('the call', () => {
  const flags = { maxRejected: '10%' };
  const optionsOf = async (call: Parameters<typeof importOptionsOf>[0]) =>
    configuredOptions(await load(), { name: 'survey.csv', folder, options: importOptionsOf(call) });

  it('wins over what is configured, column by column', async () => {
    write(
      'crm-sat.config.yaml',
      'files: { "*": { date-order: dmy, confidentiality: attributed, map: { q1: service, q2: price } } }',
    );
    const { options } = await optionsOf({ ...flags, dateOrder: 'mdy', confidential: true, map: ['q1=satisfaction'] });
    expect(options.dateOrder).toBe('mdy');
    expect(options.confidentiality).toBe('confidential');
    expect(options.map.map(({ pattern, target }) => `${pattern}=${target}`)).toEqual([
      'q1=service',
      'q2=price',
      'q1=satisfaction',
    ]);
  });

  it('is named by the evidence where both say the same', async () => {
    write('crm-sat.config.yaml', 'files: { "*": { date-order: dmy, map: { q1: service, q2: price } } }');
    const { options } = await optionsOf({ ...flags, dateOrder: 'dmy', map: ['q1=service'] });
    expect([...options.statedBy!.keys()]).toEqual(['--map q2=price']);
    expect(options.statedBy!.get('--map q2=price')!.text).toBe('crm-sat.config.yaml: map q2=price');
  });
});
