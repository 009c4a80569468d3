/** The outcomes of small ledgers, as a user gets them, worked out by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const slow = 60_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-outcomes-'));
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
interface Block {
  readonly type: string;
  readonly id?: string;
  readonly rows?: readonly (readonly unknown[])[];
  readonly text?: { readonly text: string };
}

async function reportOf(files: Readonly<Record<string, readonly string[]>>, options: readonly string[] = []) {
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  const call = ['analyze', ...Object.keys(files), '--topic', 'outcomes', '--as-of', '2026-09-30', '--json', '--quiet'];
  const { code, output } = await runCli([...call, ...options], { folder });
  expect(code).toBe(0);
  const report = JSON.parse(output) as {
    results: readonly Result[];
    sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
  };
  const blocks = report.sections.flatMap((section) => section.blocks);
  return {
    output,
    blocks,
    resultOf: (metric: string, by: Record<string, string> = {}) =>
      report.results.find((one) => one.metric === metric && JSON.stringify(one.by) === JSON.stringify(by)),
    rowsOf: (id: string) => blocks.find((block) => block.id === id)?.rows ?? [],
  };
}

const header =
  'outcome_id,customer_id,title,measure,unit,direction,baseline,target,actual,stage,agreed_role,agreed_on,due_on,measured_on,asserted_by,verified_by,verified_role,verified_on';
const customers = [
  'customer_id,name,annual_value,currency,stage,status,left_on,region',
  'A,Alder Freight,100000,EUR,running,active,,North',
  'B,Birch Foods,50000,EUR,,active,,North',
  'C,Cedar Mills,50000,USD,analysis,active,,South',
  'D,Dogwood Rail,,EUR,awareness,active,,South',
  'E,Elm Lines,70000,EUR,running,left,2026-08-01,South',
];
// A reaches 2 of 2 (one only asserted), B misses 1 of 1 (verified), C is overdue, D and E have nothing agreed.
const outcomes = [
  header,
  'O1,A,Sell more,Sales per person,kEUR,higher,100,150,150,running,business_owner,2026-01-01,2026-06-30,2026-04-11,Kim,,,',
  'O2,A,Ship faster,Days to ship,days,lower,10,5,4,running,finance,2026-01-01,2026-06-30,2026-07-20,Kim,P1,business_owner,2026-07-25',
  'O3,B,Sell more,Sales per person,kEUR,higher,100,150,110,awareness,business_owner,2026-01-01,2026-06-30,2026-07-01,Lee,P2,finance,2026-07-02',
  'O4,C,Ship faster,Days to ship,days,lower,10,5,,analysis,,2026-03-01,2026-08-31,,,,,',
];

describe('a ledger of four outcomes', () => {
  it(
    'is counted by stage and role, and by a column of the customer file',
    async () => {
      const { resultOf, rowsOf } = await reportOf({ 'customers.csv': customers, 'outcomes.csv': outcomes }, [
        '--by',
        'region',
      ]);
      expect(resultOf('outcome-success-rate')).toMatchObject({ value: 2 / 3, answers: 3 });
      expect(resultOf('outcome-verified-rate')).toMatchObject({ value: 1 / 3, answers: 3 });
      expect(resultOf('outcome-overdue')).toMatchObject({ value: 1 / 4, answers: 4 });
      expect(resultOf('outcome-unmeasured')).toMatchObject({ value: 1 / 4, answers: 4 });
      expect(resultOf('outcome-success-rate', { stage: 'running' })).toMatchObject({ value: 1, answers: 2 });
      expect(resultOf('outcome-success-rate', { stage: 'analysis' })).toMatchObject({
        status: 'withheld',
        reason: 'no-answers',
      });
      expect(resultOf('outcome-success-rate', { role: 'business_owner' })).toMatchObject({ value: 0.5, answers: 2 });
      expect(resultOf('outcome-success-rate', { region: 'North' })).toMatchObject({ value: 2 / 3, answers: 3 });
      expect(rowsOf('outcomes-by-region')).toHaveLength(2);
    },
    slow,
  );

  it(
    'has its attainment, its gap and its gain',
    async () => {
      const { resultOf } = await reportOf({ 'customers.csv': customers, 'outcomes.csv': outcomes });
      // 50 ÷ 50, −6 ÷ −5, 10 ÷ 50.
      expect(resultOf('outcome-attainment')).toMatchObject({ value: 1, answers: 3 });
      expect(resultOf('outcome-attainment', { measure: 'Sales per person', unit: 'kEUR' })?.value).toBeCloseTo(0.6, 12);
      expect(resultOf('outcome-success-rate', { evidence: 'asserted' })).toMatchObject({ value: 1, answers: 1 });
      expect(resultOf('outcome-success-rate', { evidence: 'verified' })).toMatchObject({ value: 0.5, answers: 2 });
      expect(resultOf('asserted-verified-gap')).toMatchObject({ value: 0.5 });
      // +50 % and +10 %.
      expect(resultOf('programme-gain', { claim: 'sales-per-person' })?.value).toBeCloseTo(0.3, 12);
      // Reached after 100 and 200 days; open for 272 and 213: 3/4, then 3/4 × 2/3 = 1/2.
      expect(resultOf('time-to-value')).toMatchObject({ value: 200, answers: 4 });
    },
    slow,
  );

  it(
    'knows who has nothing agreed, and what that is worth in each currency',
    async () => {
      const { resultOf, rowsOf, output } = await reportOf({ 'customers.csv': customers, 'outcomes.csv': outcomes });
      expect(resultOf('accounts-without-outcome')).toMatchObject({ value: 1 / 4, answers: 4 });
      expect(resultOf('revenue-without-outcome', { currency: 'EUR' })).toMatchObject({ value: 0, answers: 2 });
      expect(resultOf('revenue-without-outcome', { currency: 'USD' })).toMatchObject({ value: 0, answers: 1 });
      expect(output).toContain('not known for 1');
      expect(JSON.stringify(rowsOf('next-due'))).toContain('Cedar Mills');
      expect(rowsOf('next-due')).toHaveLength(1);
      // B has no stage in the customer file: that of its outcome.
      expect(JSON.stringify(rowsOf('account-stages')[0])).toContain('Awareness');
    },
    slow,
  );

  it(
    'under --publish names no account, shows no small group, and says so once',
    async () => {
      const { resultOf, output, blocks } = await reportOf(
        { 'customers.csv': customers, 'outcomes.csv': [...outcomes, outcomes[4]?.replace('O4,C', 'O5,B') ?? ''] },
        ['--publish'],
      );
      for (const name of ['Alder', 'Birch', 'Cedar', 'Kim', 'Sell more', 'Days to ship'])
        expect(output).not.toContain(name);
      for (const metric of ['outcome-success-rate', 'outcome-attainment', 'asserted-verified-gap']) {
        expect(resultOf(metric), metric).toMatchObject({ status: 'withheld' });
        expect(resultOf(metric), metric).not.toHaveProperty('value');
      }
      expect(blocks.filter(({ id }) => id === 'outcome-lists-left-out')).toHaveLength(1);
      expect(blocks.map(({ id }) => id)).not.toContain('next-due');
    },
    slow,
  );
});

describe('answers beside the ledger', () => {
  const accounts = Array.from({ length: 8 }, (_, index) => `K${index}`);
  // K0..K3 reach their outcome and say so; K4..K7 do not, K4 says it all the same. Downstream: K0..K5 well, K6 and K7 badly.
  const ledger = [
    header,
    ...accounts.map(
      (id, index) =>
        `O${index},${id},T,M,%,higher,0,10,${index < 4 ? 10 : 5},running,it,2026-01-01,2026-05-01,2026-05-02,Kim,,,`,
    ),
  ];
  const responses = [
    'response_id,customer_id,period,satisfaction,success,downstream satisfaction',
    ...accounts.map(
      (id, index) => `R${index},${id},2026Q3,${index === 7 ? 2 : 5},${index < 5 ? 5 : 2},${index < 6 ? 5 : 1}`,
    ),
  ];
  const files = {
    'outcomes.csv': ledger,
    'answers.csv': responses,
  };
  const options = [
    '--scale',
    'satisfaction=1..5',
    '--scale',
    'success=1..5',
    '--scale',
    'downstream satisfaction=1..5',
  ];

  it(
    'cross those who say it succeeded with what they reached',
    async () => {
      const { resultOf, rowsOf } = await reportOf(files, options);
      expect(rowsOf('success-said:answers')).toHaveLength(3);
      expect(resultOf('success-said-and-reached')?.value).toBeCloseTo(4 / 5 - 0, 12);
    },
    slow,
  );

  it(
    'list who is satisfied while its customers are not',
    async () => {
      const { resultOf, rowsOf } = await reportOf(files, options);
      expect(JSON.stringify(rowsOf('satisfied-downstream-not'))).toContain('K6');
      expect(rowsOf('satisfied-downstream-not')).toHaveLength(1);
      expect(resultOf('downstream-correlation', { with: 'satisfaction' })).toMatchObject({
        status: 'known',
        answers: 8,
      });
      expect(resultOf('downstream-correlation', { with: 'success' })).toMatchObject({ status: 'known', answers: 8 });
    },
    slow,
  );

  it(
    'are left out, with every account name, where the survey promised confidence',
    async () => {
      const { rowsOf, output } = await reportOf(files, [...options, '--confidential']);
      expect(rowsOf('success-said:answers')).toHaveLength(0);
      expect(rowsOf('satisfied-downstream-not')).toHaveLength(0);
      expect(output).not.toMatch(/"K\d"/);
    },
    slow,
  );
});
