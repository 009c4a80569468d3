/** One corrected answer of a confidential survey: reports before, after and when it is taken back give nobody's answer away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-changed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const header = 'response_id,survey,period,contact_id,role,submitted_at,satisfaction,price';
/** The first `changed` people say something else. */
const rowsOf = (changed: number): string =>
  [
    header,
    ...Array.from({ length: 60 }, (_, at) => {
      const answer = at < changed ? 1 : 1 + (at % 5);
      const role = at % 2 === 0 ? 'it' : 'finance';
      return `R${String(at)},pulse,2026Q2,P${String(at)},${role},2026-05-03,${String(answer)},${String(1 + (at % 3))}`;
    }),
    '',
  ].join('\n');

async function call(...words: readonly string[]): Promise<string> {
  const { code, output, errors } = await runCli([...words, '--db', 'pulse.db', '--quiet'], { folder });
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
  return output;
}

async function importChanged(changed: number): Promise<void> {
  writeFileSync(join(folder, 'answers.csv'), rowsOf(changed));
  const scales = ['--scale', 'satisfaction=1..5', '--scale', 'price=1..5'];
  await call('import', 'answers.csv', '--confidential', '--on-change', 'replace', ...scales);
}

/** What is known, by metric and group. */
async function known(topic: string): Promise<Readonly<Record<string, number>>> {
  const { results } = JSON.parse(await call('analyze', '--topic', topic, '--json')) as {
    results: readonly { metric: string; by: object; status: string; value?: number }[];
  };
  const found = results.filter(({ metric, status }) => status === 'known' && !/load|share-answered/.test(metric));
  return Object.fromEntries(found.map(({ metric, by, value }) => [`${metric} ${JSON.stringify(by)}`, value ?? 0]));
}

describe.each(['roles', 'items'])('the topic %s', (topic) => {
  it('withholds what one changed answer moved, and shows it again when it is as it was', async () => {
    await importChanged(0);
    const before = await known(topic);
    expect(Object.keys(before).length).toBeGreaterThan(2);
    // The last of 1, 2, 3, 4, 5 becomes 1.
    await importChanged(5);
    const many = await known(topic);
    expect(many).not.toEqual(before);
    await call('import', '--undo', '2');
    expect(await known(topic)).toEqual(before);
  });

  it('shows nothing from which the one answer follows', async () => {
    await importChanged(1);
    const before = await known(topic);
    await importChanged(2);
    const after = await known(topic);
    for (const [figure, value] of Object.entries(after)) expect([figure, value]).toEqual([figure, before[figure]]);
    expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
  });
});
