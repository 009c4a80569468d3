/** Can the gates, the workflow and the cron line of the README be pasted? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPolicy } from '../../src/config/read-gates.js';
import { gateFields } from '../../src/domain/gate-fields.js';
import { readGate } from '../../src/gates/read-gate.js';
import { projectFolder, runCli, shellWords } from '../run-cli.js';
import { known } from '../unit/gates/known-names.js';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
const chapter = /^## Gates in CI\n[\s\S]*?(?=^## )/m.exec(readme)?.[0] ?? '';
const blocks = [...chapter.matchAll(/```(?:yaml|sh)\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const [policy = '', workflow = '', cron = ''] = blocks;

it('the policy is one the program takes', () => {
  expect(readPolicy('README.md', policy).map((gate) => readGate(gate, known).metric)).toEqual([
    'csat',
    'nps',
    'csat',
    'outcome-overdue',
  ]);
});

it('every field of a gate is named, as a field or as its word', () => {
  const words: Readonly<Record<string, string>> = {
    survey: 'survey NAME',
    period: 'period NAME',
    ifUnknown: '`ifUnknown`',
    severity: '`severity`',
    note: '`note`',
  };
  const unnamed = gateFields.filter(({ key }) => !chapter.includes(words[key] ?? `${key}:`));
  expect(unnamed.map(({ key }) => key)).toEqual([]);
});

/** The options of a line with the demo company in place of the reader's own files. */
async function codeOf(line: string): Promise<number> {
  const demo = join('fixtures', 'demo-company');
  const files = readdirSync(join(projectFolder, demo)).filter((name) => name.endsWith('.csv'));
  const options = (/crm-sat check (?:exports\/\*\.csv|--db company\.db) ([^>|]*)/.exec(line)?.[1] ?? '')
    .replace('policy.yaml', 'fixtures/gates/policy.yaml')
    .replace(' -o gates.xml', '');
  expect(options).toContain('--policy');
  return (await runCli(['check', ...files.map((name) => join(demo, name)), ...shellWords(options)])).code;
}

it('the workflow and the cron line end with the code of the gates', async () => {
  const { jobs } = parse(workflow) as { jobs: { gates: { steps: readonly { readonly run?: string }[] } } };
  const lines = jobs.gates.steps.flatMap(({ run = '' }) => (run.includes('crm-sat check') ? [run] : []));
  expect(lines).toHaveLength(2);
  for (const line of [...lines, cron]) expect(await codeOf(line), line).toBe(1);
});
