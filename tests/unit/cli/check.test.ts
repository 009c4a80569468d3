/** `check` as somebody calls it: what it says and how it ends. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/report/document-schema.js';
import { projectFolder, runCli, type CliSetting } from '../../run-cli.js';
import { hasXmllint, invalidity } from '../gates/sample-verdicts.js';

const demo = join(projectFolder, 'fixtures', 'demo-company');
const files = readdirSync(demo)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(demo, name));
const policy = join(projectFolder, 'fixtures', 'gates', 'policy.yaml');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const check = async (words: readonly string[], setting: CliSetting = {}) =>
  await runCli(['check', ...words, '--quiet'], { folder, ...setting });
const checkGates = async (gates: readonly string[], ...words: readonly string[]) =>
  await check([...files, ...gates.flatMap((gate) => ['--gate', gate]), ...words]);

const passing = 'outcome-success-rate >= 50%';
const failing = 'csat where role=business_owner >= 60%';
const unsure = 'hostage-share <= 5%';
const withheld = 'csat >= 10%';

describe('the exit code', () => {
  it.each([
    [0, [passing]],
    [1, [passing, failing]],
    [1, [unsure]],
    [0, [`${unsure} if-inconclusive warn`]],
    [1, [withheld]],
    [0, [`${withheld} if-unknown pass`]],
    [1, [`${failing} if-unknown pass if-inconclusive pass`]],
    [2, ['csatt >= 10%']],
    [2, []],
  ])('is %d of %j', async (expected, gates) => {
    expect((await checkGates(gates)).code).toBe(expected);
  });

  it('is the same in every format', async () => {
    for (const format of ['terminal', 'json', 'junit', 'github', 'sarif']) {
      expect((await checkGates([failing], '--format', format)).code, format).toBe(1);
      expect((await checkGates([passing], '--format', format)).code, format).toBe(0);
    }
  });

  it('is 3 for data that cannot be read, and a wrong gate is told before it', async () => {
    writeFileSync(join(folder, 'empty.csv'), '');
    expect((await check(['empty.csv', '--gate', passing])).code).toBe(3);
    const { code, errors } = await check(['empty.csv', '--gate', 'csatt >= 1%']);
    expect(code).toBe(2);
    expect(errors).toContain('Did you mean "csat"?');
  });
});

describe('the report', () => {
  it('says of each gate the figure, the bar, the verdict, and what to do', async () => {
    const { output } = await checkGates([passing, failing, unsure, withheld]);
    expect(output).toContain('Gates judged: 4. Passed: 1; failed: 1; inconclusive: 1; unknown: 1.');
    expect(output).toContain('The run fails because of: 3.');
    expect(output).toMatch(/48\.5 % │ \[40\.9 %, 56\.3 %\] │ +344 │ ≥ 60 % │ failed/);
    expect(output).toContain('because the roles');
    expect(output).toContain('→ Judge the roles instead');
    expect(output).not.toContain('\u001b');
  });

  it('in Chinese, without a word of ours in English', async () => {
    const { output, code } = await checkGates([passing, failing, unsure], '--lang', 'zh-CN');
    expect(code).toBe(1);
    expect(output).toContain('判定的门槛：3。通过：1；未通过：1；无法判定：1；未知：0。');
    expect(output).toContain('→ 查看背后的情况：');
    expect(output).not.toMatch(/failed|passed|bar|judged/i);
  });

  it('has colour where it is asked for, and none with NO_COLOR', async () => {
    const words = [...files, '--gate', failing];
    expect((await check(words, { variables: { FORCE_COLOR: '1' } })).output).toContain('\u001b[');
    expect((await check(words, { variables: { FORCE_COLOR: '1', NO_COLOR: '1' } })).output).not.toContain('\u001b');
  });

  it('as JSON fits the published schema, and its results are the judged figures alone', async () => {
    const { output } = await checkGates([failing, withheld], '--json');
    const report = reportSchema.parse(JSON.parse(output));
    expect(report.verdicts?.map(({ outcome, effect }) => [outcome, effect])).toEqual([
      ['failed', 'fail'],
      ['unknown', 'fail'],
    ]);
    expect(report.results.map(({ metric, by }) => [metric, by])).toEqual([
      ['csat', { role: 'business_owner' }],
      ['csat', {}],
    ]);
    expect(report.verdicts?.[1]).not.toHaveProperty('value');
  });
});

describe('gates of a file', () => {
  it('of a policy, with a change that is tested and only warns', async () => {
    const { code, output } = await check([...files, '--policy', policy, '--format', 'junit']);
    expect(code).toBe(1);
    expect(output).toContain('tests="7" failures="1" errors="0" skipped="1"');
    if (hasXmllint) expect(invalidity(output)).toBe('');
  });

  it('of the configuration, unless the call names others', async () => {
    const config = join(folder, 'gates.yaml');
    writeFileSync(config, `lang: en\ngates:\n  - ${failing}\n`);
    expect((await check([...files, '--config', config])).code).toBe(1);
    expect((await check([...files, '--config', config, '--gate', passing])).code).toBe(0);
    writeFileSync(config, 'gates:\n  - csat where rle=it >= 70%\n');
    const { code, errors } = await check([...files, '--config', config]);
    expect(code).toBe(2);
    expect(errors).toContain('gates.yaml:2:16: ');
  });

  it('is never written over by its own result', async () => {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, `- ${passing}\n`);
    expect((await check([...files, '--policy', file, '-o', file, '--force'])).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(`- ${passing}\n`);
  });
});

it('in a step of GitHub the summary is appended, and nowhere else', async () => {
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const variables = { GITHUB_STEP_SUMMARY: summary };
  const words = [...files, '--policy', policy];
  const { output } = await check([...words, '--format', 'github'], { variables });
  expect(output).toMatch(/^::error file=[^,]*policy\.yaml,line=4,title=Business owners are satisfied/);
  const text = readFileSync(summary, 'utf8');
  expect(text).toMatch(/^before\n### Gates\n/);
  await check([...words, '--format', 'junit'], { variables });
  expect(readFileSync(summary, 'utf8')).toBe(text);
});

it('what is wrong with the data is SARIF, with file and line, and without what cells say', async () => {
  const schema = readFileSync(join(projectFolder, 'fixtures', 'gates', 'sarif-2.1.0-part.schema.json'), 'utf8');
  const validate = new Ajv2020({ formats: { uri: true } }).compile(JSON.parse(schema) as object);
  const broken = join(projectFolder, 'fixtures', 'broken', 'many-losses.csv');
  const { output } = await check([broken, '--gate', 'csat >= 1%', '--format', 'sarif']);
  const document = JSON.parse(output) as { runs: { results: { ruleId: string; locations: unknown[] }[] }[] };
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  const rejected = document.runs[0]?.results.find(({ ruleId }) => ruleId === 'too-few-cells');
  expect(rejected?.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'many-losses.csv' }, region: { startLine: 12 } } },
  ]);
  const clean = JSON.parse((await checkGates([passing], '--format', 'sarif')).output) as typeof document;
  expect(validate(clean)).toBe(true);
});
