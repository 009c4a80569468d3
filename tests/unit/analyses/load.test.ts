/** How often people are asked, of a company small enough to count by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-load-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly answers?: number;
  readonly status: string;
}

const files = {
  'customers.csv': ['customer_id,name,country', 'A,Alder,NO', 'B,Birch,SE'],
  'contacts.csv': [
    'contact_id,customer_id,name,email,role',
    'a1,A,Ada Long,a1@alder.example,it',
    'a2,A,Bo Short,a2@alder.example,it',
    'b1,B,Cy Wide,b1@birch.example,it',
  ],
  // a1: four within 30 days, over two surveys and one address; a2: two, exactly 90 days apart; b1: one.
  'invitations.csv': [
    'invitation_id,survey,contact_id,email,sent_at,sender,disposition',
    '1,pulse,a1,,2026-07-01,Kim,complete',
    '2,ticket,a1,,2026-07-10,Desk,complete',
    '3,ticket,,A1@ALDER.example,2026-07-20,Desk,no_contact',
    '4,ticket,a1,,2026-07-30,Desk,no_contact',
    '5,pulse,a2,,2026-04-02,Kim,complete',
    '6,pulse,a2,,2026-07-01,Kim,complete',
    '7,pulse,b1,,2026-07-01,Kim,complete',
  ],
  'responses.csv': [
    'response_id,survey,contact_id,submitted_at,satisfaction',
    'r0,pulse,a2,2026-04-10,4',
    'r1,pulse,a1,2026-07-02,5',
    'r2,pulse,a1,2026-07-12,3',
    'r3,pulse,a2,2026-07-02,4',
    'r4,pulse,b1,2026-07-02,4',
  ],
};

async function loadOf(options: readonly string[] = []) {
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  const call = ['analyze', ...Object.keys(files), '--topic', 'load', '--quiet', ...options];
  const { code, output, errors } = await runCli(call, { folder });
  return { code, output, errors };
}
async function figuresOf(options: readonly string[] = []) {
  const { code, output } = await loadOf(['--json', ...options]);
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { results: readonly Result[] };
  return (metric: string, by: Record<string, string>) =>
    results.find((one) => one.metric === metric && JSON.stringify(one.by) === JSON.stringify(by));
}

describe('survey load', () => {
  it('is the most invitations within any 90 days, over surveys and addresses: 4, 1 and 1', async () => {
    const figure = await figuresOf();
    expect(figure('survey-load', { days: '90' })).toMatchObject({ value: 2, answers: 3 });
    expect(figure('survey-load-breaches', { most: '3', days: '90' })).toMatchObject({ value: 1 / 3 });
  });

  it('follows the rule that is stated: within 91 days a2 had two', async () => {
    const figure = await figuresOf(['--load-days', '91', '--most-invitations', '1']);
    expect(figure('survey-load', { days: '91' })).toMatchObject({ value: 7 / 3 });
    expect(figure('survey-load-breaches', { most: '1', days: '91' })).toMatchObject({ value: 2 / 3 });
  });

  it('looks back before the period asked for, and at the invitations of that period only', async () => {
    const figure = await figuresOf(['--period', '2026Q2']);
    expect(figure('survey-load', { days: '90' })).toMatchObject({ value: 1, answers: 1 });
  });

  it('sets the response of those asked again against the others: 1 of 3, and 4 of 4', async () => {
    const figure = await figuresOf();
    expect(figure('response-rate', { definition: 'RR2', earlier: '0' })).toMatchObject({ value: 1, answers: 4 });
    expect(figure('response-rate', { definition: 'RR2', earlier: '1' })).toMatchObject({ value: 1, answers: 1 });
    expect(figure('response-rate', { definition: 'RR2', earlier: '2+' })).toMatchObject({ value: 0, answers: 2 });
    expect(figure('load-response-difference', {})?.value).toBeCloseTo(1 / 3 - 1, 12);
  });

  it('compares a person with the same person: a1 said 5 at first and 3 when asked again', async () => {
    const figure = await figuresOf();
    expect(figure('load-score-change', {})).toMatchObject({ value: -2, answers: 1 });
  });

  it('names accounts, and people only where that is asked for', async () => {
    const [usual, named] = [await loadOf(), await loadOf(['--name-people'])];
    expect(usual.output).toContain('Alder');
    expect(usual.output).not.toMatch(/Ada Long|Kim|Desk/);
    expect(named.output).toContain('Ada Long');
    expect(named.output).toContain('Desk');
  });

  it('names nobody and shows no table of units where respondents were promised confidence', async () => {
    const { output } = await loadOf(['--confidential', '--name-people']);
    expect(output).not.toMatch(/Alder|Birch|Ada Long|Kim/);
  });

  it('stands by account: of Alder five at once though nobody got more than four, one of two people above the rule', async () => {
    const figure = await figuresOf();
    const above = { most: '3', days: '90' };
    expect(figure('survey-load-breaches', { account: 'A', ...above })).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(figure('survey-load-breaches', { account: 'B', ...above })).toMatchObject({ value: 0, answers: 1 });
    const table = await loadOf();
    // Surveys, invitations, most within the window, invitations above the rule, people.
    expect(table.output).toMatch(/Alder +│ +2 │ +6 │ +5 │ +1 │ +2 │/);
    expect(table.output).toMatch(/Birch +│ +1 │ +1 │ +1 │ +0 │ +1 │/);
    expect(table.output).toContain('The rule was broken at 1 of 2 accounts');
  });

  it('refuses a rule that is none', async () => {
    const { code, errors } = await loadOf(['--load-days', '0']);
    expect(code).toBe(2);
    expect(errors).toContain('--load-days');
  });
});
