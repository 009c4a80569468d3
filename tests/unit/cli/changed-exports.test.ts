import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type CliResult } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const header = 'response_id,survey,customer_id,role,submitted_at,satisfaction,recommend,minutes lost,comment';
const files = {
  'june.csv': [header, 'R1,Pulse,C1,it,2026-06-01,4,9,300,好', 'R2,Pulse,C2,it,2026-06-02,2,3,12.5,slow'],
  'september.csv': [header, 'R2,Pulse,C2,buyer,2026-06-02,5,3,,better', 'R3,Pulse,C1,it,2026-09-03,3,7,2,new'],
  'same.csv': [header, 'R2,Pulse,C2,it,2026-06-02,2,3,12.5,slow', 'R1,Pulse,C1,it,2026-06-01,4,9,300,好'],
  'customers.csv': ['customer_id,name,region', 'C1,Ada GmbH,EMEA', 'C2,Bo Ltd,APAC'],
  'customers-new.csv': ['customer_id,name,tier', 'C1,Ada AG,1', 'C2,,2', 'C3,Cy,2'],
};

let [run, db] = [0, ''];
beforeEach(() => {
  run += 1;
  db = `${run}.db`;
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join('\n'));
});

async function crmSat(...words: readonly string[]): Promise<CliResult> {
  return await runCli([...words, '--db', db], { folder });
}

const scales = ['--scale', 'satisfaction=1..5', '--scale', 'minutes lost=0..1000'];

const bringIn = async (file: string, ...words: readonly string[]): Promise<CliResult> =>
  await crmSat(
    'import',
    file,
    ...(readFileSync(join(folder, file), 'utf8').startsWith(header) ? scales : []),
    ...words,
  );

function query(sql: string): readonly unknown[] {
  const connection = new BetterSqlite3(join(folder, db), { readonly: true });
  const rows = connection.prepare(sql).raw().all();
  connection.close();
  return rows;
}

const pulse = (): readonly unknown[] =>
  query('SELECT response_id, role, satisfaction, recommend, "minutes lost", comment FROM survey_pulse ORDER BY 1');
const bytes = (): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, db)))
    .digest('hex');

interface Json {
  readonly sections: readonly { readonly blocks: readonly unknown[] }[];
}

const before = [
  ['R1', 'it', 4, 9, 300, '好'],
  ['R2', 'it', 2, 3, 12.5, 'slow'],
];

describe('a newer export that overlaps', () => {
  it('adds what is new, keeps what is stored, and says in which fields how many records differ', async () => {
    await bringIn('june.csv');
    const { errors, output, code } = await bringIn('september.csv');
    expect(code).toBe(0);
    expect(errors).toContain('1 of 2 rows as response, 1 changed rows not taken over');
    for (const field of ['role', 'satisfaction', 'minutes lost', 'comment']) expect(output).toContain(field);
    expect(pulse()).toEqual([...before, ['R3', 'it', 3, 7, 2, 'new']]);
  });

  it('is taken over with --on-change replace, and every figure follows', async () => {
    await bringIn('june.csv');
    const { errors } = await bringIn('september.csv', '--on-change', 'replace');
    expect(errors).toContain('1 of 2 rows as response, 1 changed rows taken over');
    const after = [before[0], ['R2', 'buyer', 5, 3, null, 'better'], ['R3', 'it', 3, 7, 2, 'new']];
    expect(pulse()).toEqual(after);
    expect(query("SELECT response_id, value FROM answers WHERE item = 'satisfaction' ORDER BY 1")).toEqual([
      ['R1', 4],
      ['R2', 5],
      ['R3', 3],
    ]);
    const ofDatabase = await crmSat('analyze', '--json', '--quiet');
    writeFileSync(
      join(folder, 'after.csv'),
      [files['june.csv'][0], files['june.csv'][1], ...files['september.csv'].slice(1)].join('\n'),
    );
    const ofFile = await runCli(['analyze', 'after.csv', '--json', '--quiet', ...scales], {
      folder,
    });
    const results = ({ output }: CliResult): unknown => (JSON.parse(output) as { results: unknown }).results;
    expect(results(ofDatabase)).toEqual(results(ofFile));
  });

  it('is refused as a whole with --on-change fail, told by kind and field and never by content', async () => {
    await bringIn('june.csv');
    const { errors, code } = await bringIn('september.csv', '--on-change', 'fail', '--quiet');
    expect(code).toBe(3);
    expect(errors).toContain('response.satisfaction (1)');
    expect(errors).toContain('response.comment (1)');
    for (const personal of ['better', 'slow', 'R2', 'C2']) expect(errors).not.toContain(personal);
    expect(pulse()).toEqual(before);
    expect(query('SELECT count(*) FROM imports')).toEqual([[1]]);
  });

  it('whose changed rows were kept out is read anew to take them over or to refuse them', async () => {
    await bringIn('june.csv');
    await bringIn('september.csv');
    const refused = await bringIn('september.csv', '--on-change', 'fail', '--quiet');
    expect([refused.code, refused.errors.includes('response.satisfaction (1)')]).toEqual([3, true]);
    const { errors } = await bringIn('september.csv', '--on-change', 'replace');
    expect(errors).toContain('0 of 2 rows as response, 1 known already, 1 changed rows taken over');
    const after = pulse();
    expect(after).toContainEqual(['R2', 'buyer', 5, 3, null, 'better']);
    for (const rule of ['replace', 'fail', 'keep']) {
      const again = await bringIn('september.csv', '--on-change', rule);
      expect([again.code, again.errors]).toEqual([0, 'september.csv: imported before, nothing changed\n']);
      expect(again.output).toContain('crm-sat import --undo 3');
    }
    expect(pulse()).toEqual(after);
    for (const id of ['3', '2']) expect((await crmSat('import', '--undo', id)).code).toBe(0);
    expect(pulse()).toEqual(before);
  });

  it('and comes again with keep still has its changed rows left out, and says how it is read anew', async () => {
    await bringIn('june.csv');
    await bringIn('september.csv');
    const english = await bringIn('september.csv');
    expect(english.output).toContain('Not taken over: 1 of 2 rows read');
    expect(english.output).not.toContain('No row was lost');
    expect(english.output.replaceAll(/\s+/g, ' ')).toContain('take that back first: crm-sat import --undo 2');
    const chinese = await bringIn('september.csv', '--lang', 'zh-CN');
    expect(chinese.output.replaceAll(/\s+/g, '')).toContain('请先撤销：crm-satimport--undo2');
  });

  it('with nothing but what is stored changes nothing, and fail has nothing to refuse', async () => {
    await bringIn('june.csv');
    const { errors, code } = await bringIn('same.csv', '--on-change', 'fail');
    expect([code, errors]).toEqual([0, 'same.csv: 0 of 2 rows as response, 2 known already\n']);
    expect(pulse()).toEqual(before);
  });

  it('says nothing of a field it has no column for; a blank in a column it has is a change', async () => {
    await bringIn('customers.csv');
    await bringIn('customers-new.csv', '--on-change', 'replace');
    expect(query('SELECT customer_id, name, region FROM customers ORDER BY 1')).toEqual([
      ['C1', 'Ada AG', 'EMEA'],
      ['C2', null, 'APAC'],
      ['C3', 'Cy', null],
    ]);
  });

  it('that contradicts itself counts with the first of its rows, every time', async () => {
    writeFileSync(
      join(folder, 'twice.csv'),
      ['customer_id,name,region', 'C1,Ada AG,EMEA', 'C1,Ada SE,EMEA'].join('\n'),
    );
    await bringIn('customers.csv');
    expect((await bringIn('twice.csv', '--as', 'customer', '--on-change', 'replace')).code).toBe(0);
    writeFileSync(
      join(folder, 'thrice.csv'),
      ['customer_id,name,region', 'C1,Ada AG,EMEA', 'C1,Ada SE,EMEA', 'C9,Ix,'].join('\n'),
    );
    await bringIn('thrice.csv', '--as', 'customer', '--on-change', 'replace');
    expect(query("SELECT name FROM customers WHERE customer_id = 'C1'")).toEqual([['Ada AG']]);
  });

  it('is taken over by analyze too, where files are named in their order', async () => {
    const words = ['analyze', 'june.csv', 'september.csv', ...scales, '--on-change', 'replace'];
    const { errors, code } = await runCli(words, { folder });
    expect(code).toBe(0);
    expect(errors).toContain('1 changed rows taken over');
  });
});

describe('import --undo', () => {
  it('takes back what was added and what was replaced; the file can come again', async () => {
    await bringIn('june.csv');
    await bringIn('customers.csv');
    await bringIn('september.csv', '--on-change', 'replace');
    const replaced = pulse();
    const { code, output } = await crmSat('import', '--undo', '3');
    expect([code, output.includes('Import 3, of september.csv, was undone.')]).toEqual([0, true]);
    expect(pulse()).toEqual(before);
    expect((await crmSat('list', 'imports')).output).toMatch(/3 │ september\.csv .*undone/);
    await bringIn('september.csv', '--on-change', 'replace');
    expect(pulse()).toEqual(replaced);
  });

  it('names the imports that must go first, and what is wrong with a number', async () => {
    await bringIn('june.csv');
    await bringIn('september.csv');
    const first = await crmSat('import', '--undo', '1');
    expect([first.code, first.errors.includes('Undo them first, in this order: 2')]).toEqual([2, true]);
    expect((await crmSat('import', '--undo', '2')).code).toBe(0);
    const again = await crmSat('import', '--undo', '2');
    expect([again.code, again.errors.includes('was undone before')]).toEqual([2, true]);
    const unknown = await crmSat('import', '--undo', '7');
    expect([unknown.code, unknown.errors.includes('no import with the number 7')]).toEqual([2, true]);
    expect((await crmSat('import', '--undo', '1.5')).code).toBe(2);
    expect((await crmSat('import', 'june.csv', '--undo', '1')).code).toBe(2);
    expect((await crmSat('import')).code).toBe(2);
    expect((await crmSat('import', '--undo', '1')).code).toBe(0);
    expect(query('SELECT count(*) FROM surveys')).toEqual([[0]]);
  });

  it('leaves no trace of the records in the file itself', async () => {
    writeFileSync(join(folder, 'secret.csv'), [header, 'R7,Pulse,C7,it,2026-06-01,4,9,300,Unverkennbar'].join('\n'));
    await bringIn('june.csv');
    await bringIn('secret.csv');
    await crmSat('import', '--undo', '2');
    expect(readFileSync(join(folder, db)).includes('Unverkennbar')).toBe(false);
  });

  it('with --dry-run says the same and changes nothing', async () => {
    await bringIn('june.csv');
    const stored = bytes();
    const { output } = await crmSat('import', '--undo', '1', '--dry-run');
    expect(output).toContain('only tried out');
    expect(bytes()).toBe(stored);
  });
});

describe('import --dry-run', () => {
  const blocksOf = ({ output }: CliResult): readonly unknown[] =>
    (JSON.parse(output) as Json).sections.flatMap(({ blocks }) => blocks);

  it('gives the account of the import that follows, and leaves the database as it is to the byte', async () => {
    await bringIn('june.csv');
    const stored = bytes();
    const trial = await bringIn('september.csv', 'customers.csv', '--json', '--on-change', 'replace', '--dry-run');
    expect(bytes()).toBe(stored);
    expect(readdirSync(folder).filter((name) => name.startsWith(db))).toEqual([db]);
    const real = await bringIn('september.csv', 'customers.csv', '--json', '--on-change', 'replace');
    const withoutTrial = blocksOf(trial).filter((block) => !JSON.stringify(block).includes('import.dry-run-sentence'));
    expect(withoutTrial).toEqual(blocksOf(real));
    expect(real.output).toContain('changes:september.csv');
    expect(trial.errors).toBe(real.errors);
  });

  it('says that a file is stored already, and makes no database where there is none', async () => {
    await bringIn('june.csv');
    expect((await bringIn('june.csv', '--dry-run')).errors).toContain('imported before');
    db = 'none.db';
    expect((await bringIn('june.csv', '--dry-run')).code).toBe(0);
    expect(existsSync(join(folder, db))).toBe(false);
  });
});
