import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../../run-cli.js';
import { found } from './forget-company.js';

let folder: string;
const contacts = (extra: string): string =>
  `contact_id,customer_id,name,email\nP-100,C1,Ann Example,ann@x.example\nP-200,C1,Bob Other,bob@x.example\n${extra}`;
const pulse = (rows: number): string =>
  [
    'response_id,contact_id,customer_id,Overall satisfaction',
    'R0,P-100,C1,5',
    ...Array.from({ length: rows }, (_, row) => `S${row},P-200,C1,${1 + (row % 5)}`),
    'broken,P-100',
    '',
  ].join('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-keep-out-'));
  writeFileSync(join(folder, 'contacts.csv'), contacts(''));
  writeFileSync(join(folder, 'newer.csv'), contacts('P-300,C1,Cy Third,cy@x.example\n'));
  writeFileSync(join(folder, 'pulse.csv'), pulse(30));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli([...words, '--db', 'company.db'], { folder, variables: { HOME: join(folder, 'home') } });

interface Audit {
  readonly rows: Readonly<Record<string, number>>;
  readonly dropped: unknown;
}

async function auditOf(...words: readonly string[]): Promise<Audit | undefined> {
  const { code, output, errors } = await run('import', ...words, '--json', '--quiet');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return (JSON.parse(output) as { readonly lossAudits: readonly Audit[] }).lossAudits[0];
}

describe('crm-sat forget --keep-out', () => {
  test('later imports drop the rows of the person, keep nothing of them, and count them', async () => {
    await run('import', 'contacts.csv');
    const forgotten = await run('forget', '--contact', 'P-100', '--keep-out', '--yes');
    expect(forgotten.code).toBe(0);
    expect(forgotten.output).toContain('Later imports drop rows of this person');
    const newer = await auditOf('newer.csv');
    expect(newer?.rows).toMatchObject({ read: 3, kept: 1, repeated: 1, dropped: 1, rejected: 0 });
    expect(newer?.dropped).toEqual([{ reason: 'forgotten', rows: 1, firstLine: 2 }]);
    const answers = await auditOf('pulse.csv');
    expect(answers?.rows).toMatchObject({ read: 32, kept: 30, dropped: 2, rejected: 0 });
    expect(found(folder, ['P-100', 'ann@x.example', 'Ann Example'])).toEqual([]);
  });

  test('without it the person comes back, as it says', async () => {
    await run('import', 'contacts.csv');
    const { output } = await run('forget', '--contact', 'P-100', '--yes');
    expect(output).toContain('brings the person back');
    await run('import', 'newer.csv');
    expect(found(folder, ['P-100'])).toEqual(['P-100']);
  });

  test('without the key nothing is imported, for nobody could tell who is kept out', async () => {
    await run('import', 'contacts.csv');
    await run('forget', '--email', 'Ann@x.example', '--keep-out', '--yes');
    rmSync(join(folder, 'home'), { recursive: true });
    const { code, errors } = await run('import', 'newer.csv');
    expect(code).toBe(2);
    expect(errors).toContain('without the key nobody can tell who they are');
    expect(found(folder, ['cy@x.example'])).toEqual([]);
  });

  test('a dry run makes no key', async () => {
    await run('import', 'contacts.csv');
    const { code, errors } = await run('forget', '--contact', 'P-100', '--keep-out', '--dry-run');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    await run('import', 'newer.csv');
    expect(found(folder, ['P-100'])).toEqual(['P-100']);
  });
});

describe('crm-sat forget where people are pseudonyms', () => {
  beforeEach(async () => {
    await run('import', 'contacts.csv', 'pulse.csv', '--no-identity', '--max-rejected', '20%');
  });

  test('finds the person by the id of the export, and keeps the person out', async () => {
    const { code, output } = await run('forget', '--contact', 'P-100', '--keep-out', '--yes');
    expect(code).toBe(0);
    expect(output).not.toContain('still found');
    const newer = await auditOf('newer.csv', '--no-identity');
    expect(newer?.dropped).toEqual([{ reason: 'forgotten', rows: 1, firstLine: 2 }]);
  });

  test('finds the person by the address', async () => {
    const { code, output } = await run('forget', '--email', ' ANN@x.example', '--yes');
    expect(code).toBe(0);
    expect(output).toMatch(/The contact\s+│\s+1 │/);
  });

  test('refuses another key, under which it would be another person', async () => {
    writeFileSync(join(folder, 'other.key'), 'k'.repeat(64));
    const { code, errors } = await run('forget', '--contact', 'P-100', '--identity-key', 'other.key', '--yes');
    expect(code).toBe(2);
    expect(errors).toContain('filled with another key');
  });
});
