import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CliResult, projectFolder, runCli } from '../../run-cli.js';
import { found } from './forget-company.js';

const demo = join(projectFolder, 'fixtures', 'demo-company');
const kinds = ['customers', 'contacts', 'responses', 'outcomes', 'renewals'] as const;
const linesOf = (kind: string): readonly string[] => readFileSync(join(demo, `${kind}.csv`), 'utf8').split('\n');

/** Who answered oftenest, and a few from all over the file. */
function chosenPeople(): readonly string[] {
  const ids = linesOf('responses')
    .slice(1)
    .map((line) => line.split(',')[4] ?? '')
    .filter((id) => id !== '');
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return [...byCount.slice(0, 3), ids[0] ?? '', ids.at(-1) ?? ''].filter((id, at, all) => all.indexOf(id) === at);
}

const people = chosenPeople();
let folder: string;
const run = async (...words: readonly string[]): Promise<CliResult> => {
  const result = await runCli(words, { folder });
  expect(result.errors).toBe('');
  expect(result.code).toBe(0);
  return result;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-forget-demo-'));
  const files = kinds.map((kind) => join(demo, `${kind}.csv`));
  await run('import', ...files, '--db', 'company.db', '--quiet');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function figures(...words: readonly string[]): Promise<unknown> {
  const { output } = await run('analyze', ...words, '--topic', 'roles,loyalty,drivers,change', '--json', '--quiet');
  return (JSON.parse(output) as { readonly results: unknown }).results;
}

describe('people of the demo company who are erased with their answers', () => {
  test('leave the figures of the files without their rows, and no byte', async () => {
    const contacts = linesOf('contacts').map((line) => line.split(','));
    const emails = contacts.filter(([id = '']) => people.includes(id)).map((cells) => cells[3] ?? '');
    for (const id of people) await run('forget', '--contact', id, '--with-answers', '--yes', '--db', 'company.db');
    for (const kind of kinds) {
      const isKept = (line: string): boolean =>
        !['contacts', 'responses'].includes(kind) || !people.some((id) => line.split(',').includes(id));
      writeFileSync(join(folder, `${kind}.csv`), linesOf(kind).filter(isKept).join('\n'));
    }
    expect(emails).toHaveLength(people.length);
    expect(found(folder, [...people, ...emails])).toEqual([]);
    expect(await figures('--db', 'company.db')).toEqual(await figures(...kinds.map((kind) => `${kind}.csv`)));
  }, 120_000);
});
