import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-personal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function importing(name: string, lines: readonly string[], ...words: readonly string[]): Promise<string> {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  const { code, output } = await runCli(['import', name, ...words, '--dry-run', '--quiet'], {
    folder,
  });
  expect(code).toBe(0);
  return output.replace(/[\s│├┤┼─]+/g, ' ');
}

const rows = Array.from({ length: 40 }, (_, row) => row);
const personal = 'ignored It asks for a name or a way to reach the person, so it was not kept.';

test('a customer name that names single people is said to be dropped as personal', async () => {
  const survey = [
    'response_id,Customer Name,Overall satisfaction',
    ...rows.map((row) => `R${row},Person ${row}x,${1 + (row % 5)}`),
  ];
  expect(await importing('survey.csv', survey)).toContain(`Customer Name ${personal}`);
});

test('and so are names in columns apart, of surveys and of contacts', async () => {
  const survey = [
    'response_id,Vorname,姓氏,Overall satisfaction',
    ...rows.map((row) => `R${row},Ann${row % 3},Li,${1 + (row % 5)}`),
  ];
  expect(await importing('survey.csv', survey)).toContain(`Vorname and 姓氏 ${personal}`);
  const contacts = ['contact_id,customer_id,First Name,Last Name', 'P1,C1,Ann,Berg', 'P2,C1,Cy,Third'];
  expect(await importing('contacts.csv', contacts)).toContain(`First Name and Last Name ${personal}`);
});
