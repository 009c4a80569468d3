/** Who was asked and who answered, of a company small enough to count by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-coverage-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
  readonly reason?: string;
}
type Files = Readonly<Record<string, readonly string[]>>;

async function coverageOf(files: Files, options: readonly string[] = []) {
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  const call = ['analyze', ...Object.keys(files), '--topic', 'coverage', '--json', '--quiet', ...options];
  const { code, output } = await runCli(call, { folder });
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { results: readonly Result[] };
  const resultOf = (metric: string, by: Record<string, string> = {}) =>
    results.find((one) => one.metric === metric && JSON.stringify(one.by) === JSON.stringify(by));
  return { output, resultOf, rate: (definition: string) => resultOf('response-rate', { definition }) };
}

const customers = [
  'customer_id,name,annual_value,currency,status,left_on',
  'A,Alder,300,EUR,active,',
  'B,Birch,100,EUR,active,',
  'C,Cedar,100,EUR,active,',
  'D,Dogwood,500,EUR,left,2026-01-01',
];
const contacts = [
  'contact_id,customer_id,name,email,role,is_payer',
  'a1,A,One,a1@alder.example,it,no',
  'a2,A,Two,a2@alder.example,business_owner,yes',
  'b1,B,Three,b1@birch.example,it,no',
  'b2,B,Four,b2@birch.example,finance,yes',
  'c1,C,Five,c1@cedar.example,finance,yes',
];
const invitations = [
  'invitation_id,survey,contact_id,customer_id,sent_at,disposition,eligible',
  '1,pulse,a1,A,2026-07-01,complete,yes',
  '2,pulse,a2,A,2026-07-01,no_contact,yes',
  '3,pulse,b1,B,2026-07-01,partial,yes',
  '4,pulse,b2,B,2026-07-01,refused,yes',
  '5,pulse,a1,A,2026-04-01,complete,yes',
  '6,pulse,b2,B,2026-04-01,unknown,yes',
  '7,pulse,b1,B,2026-04-01,bounced,no',
  '8,other study,c1,C,2030-01-01,complete,yes',
];
const responses = [
  'response_id,survey,contact_id,customer_id,submitted_at,satisfaction',
  'r1,pulse,a1,A,2026-07-05,5',
  'r2,pulse,b1,B,2026-07-06,2',
  'r3,pulse,a1,A,2026-04-05,2',
];
const company: Files = {
  'customers.csv': customers,
  'contacts.csv': contacts,
  'invitations.csv': invitations,
  'responses.csv': responses,
};

describe('response rates', () => {
  it('are those of AAPOR over the invitations: I 2, P 1, R 1, NC 1, U 1, ineligible 1', async () => {
    const { rate } = await coverageOf(company);
    expect(rate('RR1')).toMatchObject({ value: 2 / 6, answers: 6 });
    expect(rate('RR2')).toMatchObject({ value: 3 / 6 });
    // e = 5 eligible of the 6 whose eligibility is known.
    expect(rate('RR3')?.value).toBeCloseTo(2 / (5 + 5 / 6), 12);
    expect(rate('RR3')?.low).toBeUndefined();
    expect(rate('RR5')).toMatchObject({ value: 2 / 5 });
    expect(rate('COOP1')).toMatchObject({ value: 2 / 4 });
    expect(rate('REF1')).toMatchObject({ value: 1 / 6 });
    expect(rate('CON1')).toMatchObject({ value: 4 / 6 });
  });

  it('are those of the quarter asked for', async () => {
    const { rate, resultOf } = await coverageOf(company, ['--period', '2026Q3']);
    expect(rate('RR2')).toMatchObject({ value: 2 / 4, answers: 4 });
    expect(resultOf('response-rate', { definition: 'RR2', role: 'it' })).toMatchObject({ value: 1, answers: 2 });
  });

  it('cannot be told where nobody recorded who was eligible', async () => {
    const lines = invitations.map((line) => line.split(',').slice(0, 6).join(','));
    const { rate } = await coverageOf({ ...company, 'invitations.csv': lines });
    expect(rate('RR3')).toMatchObject({ status: 'withheld', reason: 'eligibility-unknown' });
    expect(rate('RR1')).toMatchObject({ value: 2 / 7 });
  });

  it('come from the answers themselves where the file says of no invitation what became of it, and the report says so', async () => {
    const lines = invitations.map((line) => line.split(',').slice(0, 5).join(','));
    const { rate, output } = await coverageOf({ ...company, 'invitations.csv': lines });
    // Of seven invitations to the survey a1 (twice) and b1 (in July) were followed by an answer in their quarter.
    expect(rate('RR1')).toMatchObject({ value: 3 / 7 });
    expect(output).toContain('matched-answers');
  });

  it('are withheld with their n where fewer than five were asked and the survey is confidential', async () => {
    const files = { ...company, 'invitations.csv': invitations.slice(0, 5), 'responses.csv': responses.slice(0, 3) };
    const { rate } = await coverageOf(files, ['--confidential']);
    expect(rate('RR1')).toEqual(expect.objectContaining({ status: 'withheld', reason: 'too-few-answers', needed: 5 }));
    expect(rate('RR1')?.answers).toBeUndefined();
  });
});

describe('what the silent could change', () => {
  it('is told person by person and quarter by quarter: of six asked three answered, one satisfied', async () => {
    const { resultOf } = await coverageOf(company);
    expect(resultOf('non-response-bounds')).toMatchObject({ value: 1 / 3, low: 1 / 6, high: 4 / 6, answers: 3 });
    // b1 was not to be asked in April, and a1 answered both times.
    expect(resultOf('non-response-bounds', { role: 'it' })).toMatchObject({ value: 1 / 3, low: 1 / 3, high: 1 / 3 });
  });
});

describe('what the silent could change, of a confidential survey', () => {
  /** Twelve of IT were asked and answered, twelve of finance were; so many of IT answered without being asked. */
  const filesWith = (unasked: number): Files => {
    const people = (role: string, count: number, from = 0): readonly string[] =>
      Array.from({ length: count }, (_, at) => `${role}${String(from + at)}`);
    const asked = [...people('it', 12), ...people('finance', 12)];
    const all = [...asked, ...people('it', unasked, 12)];
    return {
      'contacts.csv': ['contact_id,customer_id,role', ...all.map((id) => `${id},A,${id.replace(/\d+/, '')}`)],
      'invitations.csv': [
        'invitation_id,survey,contact_id,customer_id,sent_at,disposition,eligible',
        ...asked.map((id, at) => `${String(at)},pulse,${id},A,2026-07-01,complete,yes`),
      ],
      'responses.csv': [
        'response_id,survey,contact_id,customer_id,submitted_at,satisfaction',
        ...all.map((id, at) => `r${id},pulse,${id},A,2026-07-05,${String(1 + (at % 5))}`),
      ],
    };
  };

  it('is withheld where the headline less those heard would show the three nobody had asked', async () => {
    const shown = await coverageOf(filesWith(0), ['--confidential']);
    expect(shown.resultOf('non-response-bounds', { role: 'it' })).toMatchObject({ status: 'known', answers: 12 });
    const few = await coverageOf(filesWith(3), ['--confidential']);
    expect(few.resultOf('non-response-bounds', { role: 'it' })).toMatchObject({ status: 'withheld' });
    const many = await coverageOf(filesWith(6), ['--confidential']);
    expect(many.resultOf('non-response-bounds', { role: 'it' })).toMatchObject({ status: 'known', answers: 12 });
  });
});

describe('coverage', () => {
  it('counts accounts that are still customers, their worth, and their payers', async () => {
    const { resultOf } = await coverageOf(company);
    expect(resultOf('account-coverage', { step: 'asked' })).toMatchObject({ value: 2 / 3, answers: 3 });
    expect(resultOf('account-coverage', { step: 'heard' })).toMatchObject({ value: 2 / 3 });
    expect(resultOf('revenue-coverage', { step: 'heard', currency: 'EUR' })).toMatchObject({ value: 400 / 500 });
    expect(resultOf('payer-coverage', { step: 'payer-asked' })).toMatchObject({ value: 2 / 3 });
    expect(resultOf('payer-coverage', { step: 'payer-heard' })).toMatchObject({ value: 0 });
  });

  it('knows who was never asked: an invitation of the future is none yet', async () => {
    const { resultOf, output } = await coverageOf(company, ['--as-of', '2026-09-30']);
    expect(resultOf('never-asked')).toMatchObject({ value: 1 / 5, answers: 5 });
    expect(resultOf('never-asked', { payer: 'yes' })).toMatchObject({ value: 1 / 3 });
    expect(output).toContain('never-asked-accounts');
    expect(output).toContain('Cedar');
  });

  it('does not narrow "never" to a period', async () => {
    const { resultOf } = await coverageOf(company, ['--as-of', '2026-09-30', '--period', '2026Q2']);
    expect(resultOf('never-asked')).toMatchObject({ value: 1 / 5 });
  });

  it('says what to import where there are no invitations', async () => {
    const { output } = await coverageOf({ 'responses.csv': responses });
    expect(output).toContain('no-invitations');
  });
});
