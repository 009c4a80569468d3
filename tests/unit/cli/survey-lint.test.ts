/** `crm-sat survey lint`: what is found where, in which language and format, and how it ends. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, type CliResult } from '../../run-cli.js';

const bad = 'fixtures/survey-lint/badly-asked.yaml';
const folder = mkdtempSync(join(tmpdir(), 'crm-sat-lint-'));
const inFolder = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const lint = async (...words: readonly string[]): Promise<CliResult> => await runCli(['survey', 'lint', ...words]);

interface Cell {
  readonly label?: string | { readonly text: string };
}
interface Printed {
  readonly sections: readonly {
    readonly blocks: readonly { readonly type: string; readonly rows?: readonly Cell[][] }[];
  }[];
}
async function found(...words: readonly string[]): Promise<readonly string[]> {
  const { output } = await lint(...words, '--json', '--quiet');
  const { sections } = JSON.parse(output) as Printed;
  const rows = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.rows! : [])));
  return rows.map((row) => {
    const [place = '', item = '', , rule = ''] = row.map(({ label }) =>
      typeof label === 'object' ? label.text : (label ?? ''),
    );
    return `${place} ${item} ${rule}`.replace(/\s+/g, ' ');
  });
}

describe('a questionnaire', () => {
  it('that is asked badly: every fault at line and column of its item, in both languages, and exit code 1', async () => {
    const { code, output, errors } = await lint(bad, '--json');
    expect(errors).toBe('');
    expect(code).toBe(1);
    for (const words of ["Don't you", '难道', 'speed and the accuracy', '速度和准确性'])
      expect(output).toContain(words);
    expect([...new Set(await found(bad))]).toEqual([
      '10:5 price leading',
      '19:5 service double-barrelled',
      '19:5 service unbalanced-scale',
      '19:5 service missing-not-applicable',
      '19:5 service mixed-scales',
      '33:5 staff absolute',
      '33:5 staff staff-liking',
      '33:5 staff unlabelled-scale',
      'all no-success-item',
      'all loyalty-without-choice',
    ]);
  });

  it('is reported in Chinese, without an English sentence of ours', async () => {
    const { output } = await lint(bad, '--lang', 'zh-CN');
    expect(output).toContain('问题在引导回答');
    expect(output).toContain('错误');
    expect(output).not.toMatch(/Name the thing|Ask two questions|Severity/);
  });

  const fine = (text: string): string => `format: crm-sat/questionnaire@1
id: q
title: { en: Ticket }
kind: transactional
confidentiality: attributed
introduction: { en: One minute. }
thanks: { en: Thank you. }
items:
  - id: solved
    construct: other
    kind: yes-no
    text: { en: "${text}" }
`;

  it('without a fault ends with 0, with warnings alone too unless --strict', async () => {
    const good = inFolder('good.yaml', fine('Was your problem solved?'));
    expect(await lint(good)).toMatchObject({ code: 0 });
    expect((await lint(good)).output).toContain('No rule found anything.');
    const vague = inFolder('vague.yaml', fine('Do you often have problems?'));
    expect((await lint(vague)).code).toBe(0);
    expect((await lint(vague, '--strict')).code).toBe(1);
  });

  it('that cannot be read is refused as everywhere', async () => {
    expect((await lint('no-such.yaml')).code).toBe(2);
    const wrong = await lint(inFolder('wrong.yaml', 'format: crm-sat/questionnaire@1\nitems: 3\n'));
    expect(wrong.code).toBe(2);
    expect(wrong.output).toBe('');
  });

  it('in SARIF has a rule for each code and a place for each finding', async () => {
    const { code, output } = await lint(bad, '--format', 'sarif');
    expect(code).toBe(1);
    const { version, runs } = JSON.parse(output) as {
      version: string;
      runs: {
        tool: { driver: { name: string; rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string; locations: unknown[] }[];
      }[];
    };
    expect(version).toBe('2.1.0');
    const [run] = runs;
    const { rules } = run!.tool.driver;
    for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]!.id).toBe(ruleId);
    expect(run!.results[0]).toMatchObject({
      ruleId: 'leading',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: bad }, region: { startLine: 10, startColumn: 5 } } }],
    });
    expect((await lint(bad, '--format', 'sarif', '--json')).code).toBe(2);
  });
});

describe('an export', () => {
  const text = [
    'response_id,"How satisfied are you with the price and the quality?","How likely are you to recommend us?",What do you like best?',
    ...Array.from(
      { length: 12 },
      (_, index) => `R${String(index)},${String((index % 5) + 1)},${String(index % 11)},All`,
    ),
  ].join('\n');

  it('is linted by the questions of its header; what a header cannot say is said to be unchecked', async () => {
    const file = inFolder('answers.csv', text);
    expect(await found(file, '--as', 'response')).toContain(
      '1 How satisfied are you with the price and the qu… double-barrelled',
    );
    const { output, code } = await lint(file, '--as', 'response', '--quiet');
    expect(code).toBe(1);
    expect(output.replace(/\s+/g, ' ')).toContain('unbalanced-scale, unlabelled-scale and missing-not-applicable');
  });

  it('once imported is linted by the items of its survey', async () => {
    const file = inFolder('answers.csv', text);
    const database = join(folder, 'lint.db');
    const stored = await runCli(['import', file, '--as', 'response', '--survey', 'pulse', '--db', database]);
    expect(stored.code).toBe(0);
    expect((await found('--db', database, '--survey', 'pulse')).join()).toContain('double-barrelled');
    const unknown = await lint('--db', database, '--survey', 'pulze');
    expect(unknown.code).toBe(2);
    expect(unknown.errors).toContain('--survey "pulse"');
  });

  it('of customers has no questions', async () => {
    const { code, errors } = await lint('fixtures/demo-company/customers.csv');
    expect(code).toBe(3);
    expect(errors).toContain('There are no questions of a survey');
  });
});

describe('the rules', () => {
  it('are listed and explained in both languages', async () => {
    expect((await runCli(['list', 'lint-rules'])).output).toContain('double-barrelled');
    expect((await runCli(['list', 'lint-rules', '--lang', 'zh-CN'])).output).toContain('问题在引导回答');
    const english = (await runCli(['explain', 'memory-span'])).output;
    expect(english).toContain('Tourangeau');
    expect(english).toContain('Bad example: How many times did you call us in the last two years?');
    const chinese = (await runCli(['explain', 'memory-span', '--lang', 'zh-CN'])).output;
    expect(chinese).toContain('反例：过去两年您给我们打过多少次电话？');
    expect((await runCli(['explain', 'memory-spam'])).errors).toContain('memory-span');
  });
});
