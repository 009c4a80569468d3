import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../../run-cli.js';
import { found } from './forget-company.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-named-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

const run = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli([...words, '--quiet'], { folder, variables: { HOME: join(folder, 'home') } });

interface Audit {
  readonly file: string;
  readonly identity: { readonly named: number; readonly redacted: number };
}

async function audits(...words: readonly string[]): Promise<readonly Audit[]> {
  const { code, output, errors } = await run('import', ...words, '--no-identity', '--db', 'company.db', '--json');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return (JSON.parse(output) as { readonly lossAudits: readonly Audit[] }).lossAudits;
}

function texts(): readonly string[] {
  const connection = new BetterSqlite3(join(folder, 'company.db'), { readonly: true });
  try {
    return connection.prepare<[], string>('SELECT text FROM answer_texts ORDER BY response_id').pluck().all();
  } finally {
    connection.close();
  }
}

const comments = [
  'José Álvarez was slow, Alvarez, Jose even slower',
  '请王芳芳处理',
  'PX-4711 and Rolf Ambrell helped',
  'Mei Lin or the other Mei Lin',
  'write to jose@x.example',
];

beforeEach(() => {
  write('customers.csv', ['customer_id,name,account_manager', 'C1,Quast Works,Rolf Ambrell', 'C2,Mei Lin Noodles,']);
  write('contacts.csv', [
    'contact_id,customer_id,name,email',
    'PX-4711,C1,José Álvarez,jose@x.example',
    'PX-2,C1,王芳芳,wff@x.example',
    'PX-3,C1,Mei Lin,ml@x.example',
    'PX-4,C2,Mei Lin,ml2@x.example',
    'PX-5,C2,Good,good@x.example',
  ]);
  write('pulse.csv', [
    'response_id,customer_id,contact_id,Overall satisfaction,comment',
    ...comments.map((comment, row) => `R${row},C1,PX-2,4,"${comment}"`),
    ...Array.from({ length: 12 }, (_, row) => `S${row},C1,PX-2,4,`),
    'S99,C1,PX-2,4,Good work',
  ]);
});

describe('--no-identity, in the comments of one call', () => {
  test('replaces names and ids of contacts and account managers, whatever the order of the files, and counts them', async () => {
    const [first] = await audits('pulse.csv', 'contacts.csv', 'customers.csv');
    expect(first?.identity).toMatchObject({ named: 7, redacted: 1 });
    const pseudonym = /p-[0-9a-f]{20}/g;
    const left = texts().map((text) => text.replace(pseudonym, 'P'));
    expect(left).toEqual([
      'P was slow, P even slower',
      '请P处理',
      'P and P helped',
      '[name…] or the other [name…]',
      'write to [@…]',
      'Good work',
    ]);
    expect(texts()[0]?.match(pseudonym)?.[0]).toBe(texts()[2]?.match(pseudonym)?.[0]);
    expect(found(folder, ['lvarez', '芳芳', 'Ambrell', 'PX-4711'])).toEqual([]);
    // Names of customers are names of no people.
    expect(found(folder, ['Mei Lin Noodles'])).toEqual(['Mei Lin Noodles']);
  });

  test('knows names in columns apart, of owners in the layout of a tool, and of who answered', async () => {
    write('contacts.csv', [
      'contact_id,customer_id,First Name,Last Name',
      'PX-4711,C1,José,Álvarez',
      'PX-2,C1,芳芳,王',
    ]);
    write('pulse.csv', [
      'response_id,customer_id,Full Name,Overall satisfaction,comment',
      ...Array.from({ length: 12 }, (_, row) => `S${row},C1,Person N${'abcdefghijkl'[row] ?? ''},4,`),
      'R1,C1,Ada Berg,4,I am Ada Berg and met Jose Alvarez',
    ]);
    const [, answers] = await audits('contacts.csv', 'pulse.csv');
    expect(answers?.identity.named).toBe(2);
    expect(found(folder, ['Berg', 'lvarez', 'Alvarez'])).toEqual([]);
  });

  test('cannot know the names of another call, which the documentation says', async () => {
    await audits('contacts.csv');
    const [answers] = await audits('pulse.csv');
    expect(answers?.identity.named).toBe(0);
  });
});
