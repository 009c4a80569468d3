/** Cells hold names: none may reach what a program prints of a file it cannot read, under --debug neither. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-errors-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const name = 'Wilhelmine Quast';
const email = 'wq@quast.example';
const survey = [
  'response_id,customer_id,email,Overall satisfaction,comment',
  ...Array.from({ length: 20 }, (_, row) => `R${row},C1,x${row}@x.example,${1 + (row % 5)},ok`),
];
const of = (header: string, row: (at: number) => string): readonly string[] => [
  header,
  ...Array.from({ length: 20 }, (_, at) => row(at)),
];

const broken: Readonly<Record<string, readonly string[]>> = {
  'too few cells': [...survey, `${name},${email}`],
  'too many cells': [...survey, `R99,C1,${email},4,${name},${name}`],
  'a quote never closed': [...survey, `R99,C1,${email},4,"${name} said`, ...survey.slice(1)],
  'a record without end': [...survey, `R99,C1,${email},4,${name.repeat(90_000)}`],
  'ids that contradict': [
    'contact_id,customer_id,name,email,is_payer',
    `P1,C1,${name},${email},${name}`,
    `P1,C2,${name} II,${email},yes`,
    `,C1,${name},${email},no`,
  ],
  'numbers that are names': [
    'outcome_id,customer_id,title,target,actual,due_on',
    `O1,C1,faster,${name},${name},${name}`,
    `O2,C1,x,1,2,2026-01-01`,
  ],
  'answers that are names': of(
    'response_id,customer_id,Overall satisfaction',
    (at) => `R${at},C1,${at === 5 ? name : 1 + (at % 5)}`,
  ),
  'dates that are names': of(
    'response_id,customer_id,submitted_at,Overall satisfaction',
    (at) => `R${at},C1,${at < 15 ? name : '2026-01-01'},${1 + (at % 5)}`,
  ),
};

test.each(Object.entries(broken))('%s: nobody is named in what is printed', async (_, lines) => {
  writeFileSync(join(folder, 'file.csv'), `${lines.join('\n')}\n`);
  for (const words of [['--json'], ['--audit'], ['--no-identity']]) {
    const variables = { HOME: join(folder, 'home') };
    const { output, errors } = await runCli(['import', 'file.csv', '--dry-run', '--debug', ...words], {
      folder,
      variables,
    });
    expect(output + errors).not.toBe('');
    expect(`${output}${errors}`.toLowerCase()).not.toMatch(/quast|wilhelmine/);
  }
});

test('crm-sat forget repeats nobody, whatever goes wrong', async () => {
  writeFileSync(join(folder, 'file.csv'), `${survey.join('\n')}\n`);
  await runCli(['import', 'file.csv', '--db', 'company.db'], { folder });
  for (const words of [
    ['--contact', name],
    ['--email', email],
    ['--contact', name, '--email', email],
    ['--contact', name, '--also', 'Q'],
  ]) {
    const { code, output, errors } = await runCli(['forget', ...words, '--yes', '--debug', '--db', 'company.db'], {
      folder,
    });
    expect(code).toBe(2);
    expect(output + errors).not.toMatch(/quast/i);
  }
});
