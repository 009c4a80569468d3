import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../src/storage/database.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { findToken } from '../../../src/storage/survey-tokens.js';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-invite-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const cli = async (...words: readonly string[]) =>
  await runCli([...words, '--quiet'], { folder, variables: { XDG_CONFIG_HOME: folder, COLUMNS: '200' } });

const files: Readonly<Record<string, readonly string[]>> = {
  'customers.csv': ['customer_id,name,status', 'c1,One,active', 'c2,Two,active', 'c3,Gone,left'],
  'contacts.csv': [
    'contact_id,customer_id,role,is_payer,email',
    'payer,c1,finance,yes,pay@one.example',
    'heard,c1,it,no,heard@one.example',
    'silent,c2,it,no,silent@two.example',
    'twin,c2,it,no,Silent@Two.example',
    'gone,c3,it,no,gone@three.example',
    'own,c1,it,no,me@us.example',
    'nowhere,c2,it,no,',
    'tired,c2,it,no,tired@two.example',
    'undated,c2,it,no,undated@two.example',
    'rested,c2,finance,no,rested@two.example',
  ],
  'asked.csv': [
    'invitation_id,survey,contact_id,sent_at',
    'i1,A,tired,2026-07-10',
    'i2,B,tired,2026-08-10',
    'i3,A,undated,2026-08-10',
    'i4,B,undated,',
    'i5,A,rested,2026-03-10',
    'i6,B,rested,2026-08-10',
  ],
  'answers.csv': [
    'response_id,contact_id,customer_id,role,period,submitted_at,satisfaction',
    'r1,heard,c1,it,2026Q3,2026-09-30,4',
    'r2,silent,c2,it,2026Q2,2026-05-01,2',
  ],
};

const invite = async (...words: readonly string[]) =>
  await cli(
    ...['survey', 'invite', '--db', 'company.db', '--survey', 'Q4', '--attributed', '--own-domain', 'us.example'],
    ...['--most-invitations', '2', '--load-days', '90', '--force', ...words],
  );

const listOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = readFileSync(join(folder, name), 'utf8').replace('\uFEFF', '').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])));
};
const people = (name: string): readonly string[] => listOf(name).map((one) => one['contact_id'] ?? '');

beforeEach(async () => {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `company.db${ending}`), { force: true });
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  expect((await cli('import', ...Object.keys(files), '--db', 'company.db')).errors).toBe('');
});

describe('survey invite', () => {
  it('leaves each out for its own reason, and says so one by one', async () => {
    const { code, output } = await invite('-o', 'list.csv', '--left-out', 'out.csv');
    expect(code).toBe(0);
    expect(people('list.csv').toSorted()).toEqual(['heard', 'payer', 'rested', 'silent']);
    expect(Object.fromEntries(listOf('out.csv').map((one) => [one['contact_id'], one['reason']]))).toEqual({
      gone: 'left-account',
      own: 'own-staff',
      nowhere: 'no-address',
      twin: 'same-address',
      tired: 'load',
      undated: 'load-without-day',
    });
    expect(output).toContain('Q4: 4 people to invite');
    expect(output).toContain('The account has left.');
    expect(statSync(join(folder, 'list.csv')).mode & 0o777).toBe(0o600);
  });

  it('takes payers first, then the voice that was not heard in the latest period', async () => {
    await invite('-o', 'list.csv', '--per-role', 'it=1');
    expect(people('list.csv')).toEqual(['silent', 'payer']);
    await invite('-o', 'list.csv', '--size', '1');
    expect(people('list.csv')).toEqual(['payer']);
    const { output } = await invite('-o', 'list.csv', '--as-of', '2027-03-01', '--without-address', '--json');
    expect(JSON.parse(output)).toHaveProperty('results.0.metric', 'invited');
    expect(people('list.csv').toSorted()).toEqual([
      ...['heard', 'nowhere', 'payer', 'rested', 'silent', 'tired', 'undated'],
    ]);
  });

  it('asks whom the filters leave, whether or not they ever answered', async () => {
    await invite('-o', 'list.csv', '--where', 'role=finance', '--where', 'account=c2');
    expect(people('list.csv')).toEqual(['rested']);
    await invite('-o', 'list.csv', '--confidential', '--where', 'account=c2,role=it');
    expect(people('list.csv')).toEqual(['silent']);
  });

  it('does not know on a day what was answered later', async () => {
    const { output } = await invite('-o', 'list.csv', '--as-of', '2026-06-01', '--per-role', 'it=1', '--json');
    expect(output).toContain('2026-06-01');
    expect(people('list.csv')).not.toContain('silent');
  });

  it('draws the same people for the same seed, with other tokens', async () => {
    await invite('-o', 'one.csv', '--seed', '7');
    await invite('-o', 'two.csv', '--seed', '7');
    expect(people('two.csv')).toEqual(people('one.csv'));
    const tokens = [...listOf('one.csv'), ...listOf('two.csv')].map((one) => one['token'] ?? '');
    expect(new Set(tokens).size).toBe(8);
    for (const token of tokens) expect(token).toMatch(/^[a-z2-7]{26}$/);
  });

  it('keeps of a token its hash and whose it is; of a confidential survey not whose', async () => {
    await invite('-o', 'open.csv');
    await invite('-o', 'quiet.csv', '--confidential');
    const [open, quiet] = [listOf('open.csv')[0], listOf('quiet.csv')[0]];
    const database = openDatabase(join(folder, 'company.db'));
    const found = findToken(database, open?.['token'] ?? '');
    expect(found).toMatchObject({
      survey: 'Q4',
      contactId: open?.['contact_id'],
      invitationId: open?.['invitation_id'],
    });
    expect(findToken(database, quiet?.['token'] ?? '')).toMatchObject({
      contactId: undefined,
      invitationId: undefined,
    });
    closeDatabase(database);
    expect(readFileSync(join(folder, 'company.db')).includes(open?.['token'] ?? '')).toBe(false);
  });

  it('is imported back once it was sent, and then counts', async () => {
    await invite('-o', 'list.csv');
    const sent = readFileSync(join(folder, 'list.csv'), 'utf8').replaceAll(/,,([a-z2-7]{26})/g, ',2026-10-01,$1');
    writeFileSync(join(folder, 'sent.csv'), sent);
    expect((await cli('import', 'sent.csv', '--db', 'company.db')).output).toContain('4 rows read = 4 kept');
    await invite('-o', 'next.csv', '--as-of', '2026-10-02');
    expect(people('next.csv')).toEqual(expect.arrayContaining(['payer', 'heard', 'silent']));
    expect(people('next.csv')).not.toContain('rested');
  });

  it('has nobody who was erased, and their token is void', async () => {
    await invite('-o', 'list.csv');
    const token = listOf('list.csv').find((one) => one['contact_id'] === 'silent')?.['token'] ?? '';
    expect((await cli('forget', '--contact', 'silent', '--db', 'company.db', '--keep-out', '--yes')).code).toBe(0);
    expect((await invite('-o', 'after.csv')).code).toBe(0);
    expect(people('after.csv')).not.toContain('silent');
    const database = openDatabase(join(folder, 'company.db'));
    expect(findToken(database, token)).toBeUndefined();
    closeDatabase(database);
  });

  it('takes its numbers from a plan', async () => {
    const words = [
      '--population',
      'it=1,finance=1',
      '--response',
      '100%',
      '--width',
      '5%',
      '--json',
      '-o',
      'plan.json',
    ];
    expect((await cli('survey', 'plan', ...words, '--force')).code).toBe(0);
    await invite('-o', 'list.csv', '--plan', 'plan.json');
    expect(people('list.csv')).toEqual(['silent', 'payer']);
    writeFileSync(join(folder, 'no-plan.json'), '{"results": []}');
    expect((await invite('-o', 'list.csv', '--plan', 'no-plan.json')).errors).toContain('is no plan');
  });

  it('refuses what it would have to guess', async () => {
    expect((await invite()).errors).toContain('-o');
    expect((await invite('-o', 'x.csv', '--size', '3', '--per-role', 'it=1')).errors).toContain('--per-role');
    expect((await invite('-o', 'x.csv', '--where', 'account=nobody')).errors).toContain('the filters leave none');
    const unknown = await cli('survey', 'invite', '--db', 'company.db', '--survey', 'Q9', '-o', 'x2.csv');
    expect(unknown.errors).toContain('--confidential');
    const again = ['survey', 'invite', '--db', 'company.db', '--survey', 'Q4', '--attributed', '-o', 'list.csv'];
    expect((await cli(...again)).errors).toContain('exists already');
  });
});
