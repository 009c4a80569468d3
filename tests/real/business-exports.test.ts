/** Real exports of business tools come to the records and sums that were computed of them apart from us. Skipped where ../shared/data is absent. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LedgerKind, LedgerRecord } from '../../src/domain/records.js';
import type { References } from '../../src/domain/references.js';
import { openCountSource } from '../../src/storage/open-count-source.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { readReferences } from '../../src/storage/read-references.js';
import { projectFolder, runCli } from '../run-cli.js';

const data = join(projectFolder, '..', 'shared', 'data');
const isThere = existsSync(data);
const folder = mkdtempSync(join(tmpdir(), 'crm-sat-business-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function expectedOf<T>(set: string): T {
  return JSON.parse(readFileSync(join(data, set, 'EXPECTED.json'), 'utf8')) as T;
}

interface Imported {
  readonly code: number;
  readonly errors: string;
  readonly references: References;
  ledger(kind: LedgerKind): readonly LedgerRecord[];
}

async function imported(set: string, files: readonly string[], options: readonly string[] = []): Promise<Imported> {
  const path = join(mkdtempSync(join(folder, 'x')), 'a.db');
  const names = files.map((file) => join(data, set, file));
  const { code, errors } = await runCli(['import', ...names, ...options, '--db', path]);
  const database = openDatabase(path);
  const source = openCountSource(database);
  return { code, errors, references: readReferences(database), ledger: (kind) => source.ledger(kind) };
}

const sumOf = (records: readonly LedgerRecord[]): number =>
  records.reduce((sum, { amount }) => sum + (typeof amount === 'number' ? amount : 0), 0);

describe.skipIf(!isThere)('maven_crm_b2b: deals name their account', () => {
  interface Expected {
    readonly rows: { readonly accounts: number; readonly products: number };
    readonly stage_counts: { readonly Won: number };
    readonly won_value: number;
    readonly subsidiaries: number;
    readonly won_value_by_sector: Readonly<Record<string, number>>;
    readonly pipeline_products_not_in_products: readonly string[];
  }
  const files = ['accounts.csv', 'products.csv', 'sales_pipeline.csv'];

  it('every won deal is found by the name of its account, and the sums by sector are those of R', async () => {
    const expected = expectedOf<Expected>('maven_crm_b2b');
    const { code, errors, references, ledger } = await imported('maven_crm_b2b', files);
    expect([code, errors]).toEqual([
      0,
      expect.stringContaining(`${expected.stage_counts.Won} of 8800 rows as revenue`),
    ]);
    const [customers, sales] = [ledger('customer'), ledger('revenue')];
    expect(customers).toHaveLength(expected.rows.accounts);
    expect(sumOf(sales)).toBe(expected.won_value);
    const sectors = new Map(customers.map((customer) => [customer['customer_id'], customer['industry']]));
    for (const [sector, value] of Object.entries(expected.won_value_by_sector)) {
      expect([sector, sumOf(sales.filter((sale) => sectors.get(sale['customer_id'] ?? null) === sector))]).toEqual([
        sector,
        value,
      ]);
    }
    const readingTo = (to: string) => references.readings.find((one) => one.to === to);
    expect(readingTo('customer')).toMatchObject({ joined: { name: expected.stage_counts.Won }, unmatched: 0 });
    expect(readingTo('parent')).toMatchObject({ joined: { id: expected.subsidiaries }, unmatched: 0 });
  });

  it('the product that is written otherwise is proposed, not joined, until it is stated', async () => {
    const [missing] = expectedOf<Expected>('maven_crm_b2b').pipeline_products_not_in_products;
    const { references, ledger } = await imported('maven_crm_b2b', files);
    const written = ledger('revenue').filter(({ product }) => product === missing).length;
    expect(written).toBeGreaterThan(0);
    expect(references.readings.find(({ to }) => to === 'product')).toMatchObject({
      unmatched: written,
      unmatchedDistinct: 1,
      nearMisses: [{ written: missing, looksLike: 'GTX Pro', rows: written }],
    });
    const stated = await imported('maven_crm_b2b', files, ['--same', 'GTXPro=GTX Pro']);
    expect(stated.references.readings.find(({ to }) => to === 'product')).toMatchObject({
      joined: { stated: written },
      unmatched: 0,
    });
  });
});

describe.skipIf(!isThere)('salesforce_dataloader: objects by their headers', () => {
  interface Expected {
    readonly accountData: {
      readonly rows: number;
      readonly distinct_name: number;
      readonly country: Record<string, number>;
    };
    readonly opportunityData: {
      readonly rows: number;
      readonly won: number;
      readonly won_amount: number;
    };
  }
  const set = 'salesforce_dataloader';

  it('accounts and opportunities: rows, names, countries, won amount, and every account found by id', async () => {
    const expected = expectedOf<Expected>(set);
    const { code, errors, references, ledger } = await imported(
      set,
      ['accountData_latin1.csv', 'opportunityData.csv'],
      ['--encoding', 'windows-1252'],
    );
    expect(code).toBe(0);
    expect(errors).toContain(`${expected.accountData.rows} of ${expected.accountData.rows} rows as customer`);
    const customers = ledger('customer');
    expect(new Set(customers.map(({ name }) => name)).size).toBe(expected.accountData.distinct_name);
    for (const [country, rows] of Object.entries(expected.accountData.country)) {
      expect([country, customers.filter((customer) => customer['country'] === country).length]).toEqual([
        country,
        rows,
      ]);
    }
    expect(customers.every((customer) => String(customer['customer_id']).length === 18)).toBe(true);
    const sales = ledger('revenue');
    expect([sales.length, sumOf(sales)]).toEqual([expected.opportunityData.won, expected.opportunityData.won_amount]);
    expect(references.readings.find(({ to }) => to === 'customer')).toMatchObject({
      joined: { id: expected.opportunityData.won },
      unmatched: 0,
      several: 0,
    });
  });

  it('an account list without ids is refused, not made up', async () => {
    const { code } = await runCli(['import', join(data, set, 'insertAccountCsv.csv'), '--db', join(folder, 'none.db')]);
    expect(code).toBe(3);
  });
});
