import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliResult, projectFolder, runCli } from '../../run-cli.js';
import { found } from './forget-company.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-identity-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const variables = () => ({ HOME: join(folder, 'home') });
const run = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli(words, { folder, variables: variables() });

const demo = join(projectFolder, 'fixtures', 'demo-company');
const demoFiles = readdirSync(demo)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(demo, name));

function column(sql: string): readonly unknown[] {
  const connection = new BetterSqlite3(join(folder, 'company.db'), { readonly: true });
  try {
    return connection.prepare(sql).pluck().all();
  } finally {
    connection.close();
  }
}

async function importDemo(): Promise<CliResult> {
  const result = await run('import', ...demoFiles, '--no-identity', '--db', 'company.db');
  expect(result.code).toBe(0);
  return result;
}

async function figures(...words: readonly string[]): Promise<unknown> {
  const { code, output } = await run(
    'analyze',
    ...words,
    '--json',
    '--quiet',
    '--topic',
    'roles,coverage,load,outcomes',
  );
  expect(code).toBe(0);
  return (JSON.parse(output) as { readonly results: unknown }).results;
}

describe('--no-identity', () => {
  test('keeps no id, address or name of anybody in any byte of the database', async () => {
    const contacts = readFileSync(join(demo, 'contacts.csv'), 'utf8').trim().split('\n').slice(1);
    // Every ninth of them: searching for all takes a minute.
    const cells = contacts.filter((_, row) => row % 9 === 0).map((line) => line.split(','));
    const people = cells.flatMap((row) => [row[0] ?? '', row[2] ?? '', row[3] ?? '']);
    const staff = ['Rufus Ambrell', 'Pia Holm', 'T. Voss'];
    await importDemo();
    expect(people.length).toBeGreaterThan(200);
    expect(found(folder, [...people, ...staff])).toEqual([]);
  }, 120_000);

  test('changes no figure: people are found again over files and imports', async () => {
    await importDemo();
    expect(await figures('--db', 'company.db')).toEqual(await figures(...demoFiles));
  }, 120_000);

  test('makes the key outside the folder of the database, for the user alone, and says where', async () => {
    const { errors, output } = await importDemo();
    const key = join(folder, 'home', '.config', 'crm-sat', 'identity.key');
    expect(errors).toContain(`The key of the pseudonyms was made: ${key}.`);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => !name.startsWith('company.db'))).toEqual(['home']);
    expect(output).toMatch(/Without identities, contacts\.csv:[\s\S]*?pseudonyms[\s\S]*?left out/);
  }, 60_000);

  test('hides what comments and rejected rows say, and counts it', async () => {
    writeFileSync(
      join(folder, 'pulse.csv'),
      [
        'response_id,customer_id,email,title,Overall satisfaction,comment',
        ...Array.from({ length: 20 }, (_, row) => `R${row},C1,jo${row}@x.example,Chief ${row},4,`),
        'R90,C1,Ann@x.example,Boss of all,4,call Ann at +49 30 1234567',
        'R91,C1,bob@x.example',
        '',
      ].join('\n'),
    );
    const { code, output } = await run(
      'import',
      'pulse.csv',
      '--no-identity',
      '--db',
      'company.db',
      '--json',
      '--quiet',
    );
    expect(code).toBe(0);
    const { lossAudits } = JSON.parse(output) as { readonly lossAudits: readonly { readonly identity: unknown }[] };
    expect(lossAudits[0]?.identity).toEqual({ pseudonyms: 42, dropped: 21, redacted: 1, named: 0, rows: 1 });
    expect(column('SELECT text FROM answer_texts')).toEqual(['call Ann at [tel…]']);
    expect(column('SELECT raw FROM rejected_rows')).toEqual(['']);
    expect(found(folder, ['@x.example', '1234567', 'Boss of all', 'R90', 'bob@'])).toEqual([]);
  });

  test('gives an address the same pseudonym however it is written', async () => {
    writeFileSync(
      join(folder, 'contacts.csv'),
      'contact_id,customer_id,email\nP1,C1, Ann@X.example\nP2,C1,ann@x.example \n',
    );
    await run('import', 'contacts.csv', '--no-identity', '--db', 'company.db');
    expect(new Set(column('SELECT email FROM contacts')).size).toBe(1);
    expect(column('SELECT contact_id FROM contacts')[0]).toMatch(/^p-[0-9a-f]{20}$/);
  });
});

describe('a database of pseudonyms', () => {
  const contacts = (name: string, id: string): void => {
    writeFileSync(join(folder, name), `contact_id,customer_id,email\n${id},C1,${id}@x.example\n`);
  };
  beforeEach(async () => {
    contacts('first.csv', 'P1');
    contacts('second.csv', 'P2');
    expect((await run('import', 'first.csv', '--no-identity', '--db', 'company.db')).code).toBe(0);
  });

  test.each([
    [[], 'would bring their ids, addresses and names'],
    [['--no-identity', '--identity-key', 'other.key'], 'filled with another key'],
  ])('refuses a second import with %j', async (words, says) => {
    const { code, errors } = await run('import', 'second.csv', '--db', 'company.db', ...words);
    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(column('SELECT count(*) FROM contacts')).toEqual([1]);
  });

  test('takes it where the configuration says so', async () => {
    writeFileSync(join(folder, 'crm-sat.config.yaml'), 'identity: pseudonyms\n');
    expect((await run('import', 'second.csv', '--db', 'company.db')).code).toBe(0);
    expect(found(folder, ['P2@x.example'])).toEqual([]);
  });

  test('refuses a key that anybody can guess, and a database that holds people already', async () => {
    writeFileSync(join(folder, 'weak.key'), 'secret\n');
    const weak = await run('import', 'second.csv', '--no-identity', '--identity-key', 'weak.key', '--db', 'new.db');
    expect(weak.errors).toContain('holds no key');
    expect(existsSync(join(folder, 'new.db'))).toBe(false);
    await run('import', 'first.csv', '--db', 'plain.db');
    const mixed = await run('import', 'second.csv', '--no-identity', '--db', 'plain.db');
    expect(mixed.code).toBe(2);
    expect(mixed.errors).toContain('holds people as they stand');
  });
});
