/** Are the customers of customers kept apart from ours, and shown account by account beside the ledger? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-downstream-'));
  write('customers.csv', 'customer_id,name,annual_value,currency', 'A,Ada,100,EUR', 'B,Bob,300,EUR', 'C,Cid,200,EUR');
  write(
    'outcomes.csv',
    'outcome_id,customer_id,title,baseline,target,actual,direction,due_on,measured_on',
    'o1,A,Less waste,10,5,5,lower,2026-05-30,2026-06-01',
    'o2,A,Less scrap,10,5,9,lower,2026-05-30,2026-06-01',
    'o3,B,Less waste,10,5,4,lower,2026-05-30,2026-06-01',
  );
  write('own.csv', 'response_id,survey,customer_id,role,satisfaction', ...own);
  write('theirs.csv', 'response_id,survey,survey_kind,period,customer_id,satisfaction', ...theirs);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const own = ['r1,own,A,it,5', 'r2,own,A,finance,3', 'r3,own,B,it,2', 'r4,own,C,it,4'];
/** Of A in its latest period 3 of 4 are satisfied, of B 1 of 2; D is nobody the customer file knows. */
const theirs = [
  ['Q1', 'A', 1],
  ['Q2', 'A', 5],
  ['Q2', 'A', 4],
  ['Q2', 'A', 4],
  ['Q2', 'A', 2],
  ['Q2', 'B', 5],
  ['Q2', 'B', 1],
  ['Q2', 'D', 5],
].map(([quarter, account, answer], at) =>
  [`d${String(at)}`, 'theirs', at === 0 ? 'Downstream' : '', `2026${String(quarter)}`, account, answer].join(','),
);

function write(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

interface Figure {
  readonly metric: string;
  readonly survey?: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
}

async function analyze(...words: readonly string[]) {
  const { output, errors, code } = await runCli(['analyze', ...words, '--quiet', '--json'], { folder });
  expect([code, errors]).toEqual([0, errors]);
  const report = JSON.parse(output) as { results: readonly Figure[]; sections: readonly { id: string }[] };
  return { ...report, text: output };
}

const everything = ['customers.csv', 'outcomes.csv', 'own.csv', 'theirs.csv'];

describe('a survey of the customers of customers', () => {
  it('gives the share of satisfied of each account in its latest period, with n and the interval of its answers', async () => {
    const { results } = await analyze(...everything);
    const shares = results.filter(
      ({ metric, survey, by }) => metric === 'csat' && survey === 'theirs' && by['account'],
    );
    expect(shares.map(({ by, value, answers }) => [by['account'], value, answers])).toEqual([
      ['A', 3 / 4, 4],
      ['B', 1 / 2, 2],
      ['D', 1, 1],
    ]);
    // R: prop.test(3, 4, correct = FALSE)$conf.int
    const [low, high] = [0.3006418425824, 0.9544127391903];
    expect(shares[0]?.low).toBeCloseTo(low, 10);
    expect(shares[0]?.high).toBeCloseTo(high, 10);
    const all = results.find(({ metric, survey, by }) => metric === 'csat' && survey === 'theirs' && !by['account']);
    expect(all).toMatchObject({ value: 5 / 8, answers: 8 });
  });

  it('stands beside what the accounts say themselves and have reached', async () => {
    const { output } = await runCli(['analyze', ...everything, '--topic', 'outcomes', '--quiet'], { folder });
    const line = (name: string) =>
      output.split('\n').find((one) => one.startsWith(`│ ${name} `) && one.includes('%')) ?? '';
    expect(line('Ada')).toMatch(/100 EUR.*75\.0 %.*4\.00.*1 of 2/);
    expect(line('Bob')).toMatch(/300 EUR.*50\.0 %.*2\.00.*1 of 1/);
    // Cid was not asked for, and D is shown by its id, without a value.
    expect(line('Cid')).toBe('');
    expect(line('D')).toMatch(/100\.0 %/);
  });

  it('is kept out of roles, loyalty, drivers, weighting and changes, and the report says so', async () => {
    const { sections, results, text } = await analyze(...everything, '--survey', 'theirs');
    expect(sections.map(({ id }) => id).filter((id) => id.includes('theirs'))).toEqual([
      'items:theirs',
      'integrity:theirs',
    ]);
    expect(text).toContain('surveys.kind.downstream');
    expect(text).toContain('roles.only-downstream');
    expect(results.filter(({ by }) => 'role' in by && by['role'] === '')).toEqual([]);
    const both = await analyze(...everything);
    const alone = await analyze('customers.csv', 'outcomes.csv', 'own.csv');
    const ofOwn = ({ results: all }: typeof both) => all.filter(({ survey }) => survey === 'own');
    expect(ofOwn(both)).toEqual(ofOwn(alone));
  });

  it('the same answers without a kind are ours', async () => {
    write('plain.csv', 'response_id,survey,customer_id,satisfaction', 'd1,theirs,A,5', 'd2,theirs,B,1');
    const { sections, text } = await analyze('customers.csv', 'plain.csv');
    expect(sections.map(({ id }) => id)).toContain('roles:theirs');
    expect(text).not.toContain('surveys.kind.downstream');
  });
});

describe('the kind is stated by', () => {
  const lines = ['response_id,survey,customer_id,satisfaction', 'd1,s,A,5', 'd2,s,B,1'];
  const kindsIn = async (db: string) =>
    (await runCli(['list', 'surveys', '--db', db], { folder })).output.match(/downstream|transactional/g);

  it('an option, for good; undoing a later import brings back what was stated before', async () => {
    write('first.csv', ...lines);
    write('second.csv', lines[0] ?? '', 'd3,s,C,5');
    const bring = (file: string, kind: string) =>
      runCli(['import', file, '--db', 'k.db', '--survey-kind', kind, '--scale', 'satisfaction=1..5', '--quiet'], {
        folder,
      });
    await bring('first.csv', 'downstream');
    expect(await kindsIn('k.db')).toEqual(['downstream']);
    await bring('second.csv', 'transactional');
    expect(await kindsIn('k.db')).toEqual(['transactional']);
    await runCli(['import', '--undo', '2', '--db', 'k.db', '--quiet'], { folder });
    expect(await kindsIn('k.db')).toEqual(['downstream']);
  });

  it('the configuration, for a pattern of files', async () => {
    write('end-customers.csv', ...lines);
    write('own.yaml', 'files:', '  "end-*.csv": { survey-kind: downstream }');
    const { text } = await analyze('end-customers.csv', '--config', 'own.yaml');
    expect(text).toContain('surveys.kind.downstream');
  });

  it('one of four words', async () => {
    const { code, errors } = await runCli(['analyze', 'own.csv', '--survey-kind', 'downstraem'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain('downstream');
  });

  it('a cell that is none of them leaves the kind unknown, and is counted as unreadable', async () => {
    write('odd.csv', 'response_id,survey,survey_kind,customer_id,satisfaction', 'd1,s,whatever,A,5', 'd2,s,,B,1');
    const { text } = await analyze('odd.csv');
    expect(text).not.toContain('surveys.kind.');
    expect(text).toContain('"unreadable"');
  });
});

describe('under the rules of small groups', () => {
  it('no account is shown', async () => {
    const { results, text } = await analyze('customers.csv', 'own.csv', 'theirs.csv', '--publish');
    expect(results.filter(({ by }) => by['account'])).toEqual([]);
    expect(text).toContain('downstream.accounts-left-out');
  });
});
