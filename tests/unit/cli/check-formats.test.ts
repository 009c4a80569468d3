/** Gates in SARIF, whose they are in every format, and the same bytes from a saved check. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder, runCli, type CliSetting } from '../../run-cli.js';
import { hasXmllint, invalidity } from '../gates/sample-verdicts.js';

const demo = join(projectFolder, 'fixtures', 'demo-company');
const files = readdirSync(demo)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(demo, name));
const policyText = `gates:
  - outcome-success-rate >= 50%
  - name: Business owners are satisfied
    metric: csat
    where: { role: business_owner }
    atLeast: 60%
    severity: high
    owner: Ada & team, <CS>
    note: "See: the plan, 100 %"
  - hostage-share <= 5% if-inconclusive warn
`;
const ofCall = ['--gate', 'csat >= 10% if-unknown pass'];

let folder: string;
let saved: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-check-formats-'));
  writeFileSync(join(folder, 'policy.yaml'), policyText);
  saved = join(folder, 'checked.json');
  writeFileSync(saved, (await check('--json')).output);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = async (words: readonly string[], setting: CliSetting = {}) =>
  await runCli([...words, '--quiet'], { folder, ...setting });
const check = async (...words: readonly string[]) =>
  await run(['check', ...files, '--policy', 'policy.yaml', ...ofCall, ...words]);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: unknown;
      }[];
      readonly invocations: readonly {
        readonly toolExecutionNotifications: readonly { readonly level: string; readonly descriptor: unknown }[];
      }[];
    },
  ];
}

describe('gates in SARIF', () => {
  it('are results where they are written, with rule, level, line and owner', async () => {
    const document = JSON.parse((await check('--format', 'sarif')).output) as Sarif;
    const schema = readFileSync(join(projectFolder, 'fixtures', 'gates', 'sarif-2.1.0-part.schema.json'), 'utf8');
    const validate = new Ajv2020({ formats: { uri: true } }).compile(JSON.parse(schema) as object);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const [{ tool, results, invocations }] = document.runs;
    const gates = results.filter(({ ruleId }) => ruleId.startsWith('gate-'));
    expect(gates.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['gate-failed', 'error'],
      ['gate-inconclusive', 'warning'],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(gates[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'policy.yaml' }, region: { startLine: 3, startColumn: 5 } } },
    ]);
    expect(gates[0]?.message.text).toContain('owner: Ada & team, <CS>');
    // A gate of the call stands in no file.
    expect(invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'note', descriptor: { id: 'gate-unknown' } },
    ]);
    expect(tool.driver.rules.map(({ id }) => id)).toContain('gate-unknown');
  });

  it('are not there when all pass', async () => {
    const { output } = await run(['check', ...files, '--gate', 'outcome-success-rate >= 50%', '--format', 'sarif']);
    expect(output).not.toContain('gate-');
    expect(output).not.toContain('invocations');
  });
});

describe('whose a gate is', () => {
  it.skipIf(!hasXmllint)('stands in JUnit, which stays valid', async () => {
    for (const language of ['en', 'zh-CN']) {
      const { output } = await check('--format', 'junit', '--lang', language);
      expect(invalidity(output)).toBe('');
      expect(output).toContain('Ada &amp; team, &lt;CS&gt;');
      expect(output).toContain('See: the plan, 100 %');
    }
  });

  it('stands in the annotation of GitHub, in one line', async () => {
    const [first = ''] = (await check('--format', 'github')).output.split('\n');
    expect(first).toMatch(/^::error file=policy\.yaml,line=3,/);
    expect(first).toMatch(/\(severity: high, owner: Ada & team, <CS>,? and note: See: the plan, 100 %25\)$/);
  });
});

describe('a saved check', () => {
  it.each(['junit', 'github', 'sarif', 'terminal', 'json', 'markdown', 'csv', 'html'])(
    'gives the same bytes of %s as the check itself, in both languages',
    async (format) => {
      for (const language of ['en', 'zh-CN']) {
        const how = ['--format', format, '--lang', language];
        const again = await run(['render', saved, ...how]);
        expect(again.code, again.errors).toBe(0);
        expect(again.output).toBe((await check(...how)).output);
      }
    },
  );

  it('is told apart from a report without gates', async () => {
    const report = join(folder, 'report.json');
    writeFileSync(report, (await run(['analyze', ...files, '--topic', 'outcomes', '--json'])).output);
    const { code, output, errors } = await run(['render', report, '--format', 'junit']);
    expect({ code, output }).toEqual({ code: 3, output: '' });
    expect(errors).toContain('holds no verdicts of gates');
    expect(errors).toContain('crm-sat check');
  });
});
