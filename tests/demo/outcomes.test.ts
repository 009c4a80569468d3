/** Does the report of the demo company hold what R computes from its ledger? */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNear, readReference } from '../reference/reference-values.js';
import { projectFolder, runCli } from '../run-cli.js';

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
  readonly clusters?: number;
  readonly df?: number;
}
interface Table {
  readonly id?: string;
  readonly rows?: readonly (readonly { readonly value?: number; readonly label?: string }[])[];
}
interface Demo {
  readonly asserted: { readonly hits: number; readonly trials: number };
  readonly verified: { readonly hits: number; readonly trials: number };
  readonly gap: { readonly value: number; readonly low: number; readonly high: number; readonly clusters: number };
  readonly attainment: { readonly median: number; readonly low: number; readonly high: number; readonly df: number };
  readonly salesPerPerson: number;
  readonly gains: { readonly perPerson: number; readonly cost: number; readonly cycle: number };
  readonly days: number;
  readonly reachedInAYear: number;
}

const folder = join('fixtures', 'demo-company');
const { demo } = readReference<{ demo: Demo }>('outcomes');
let results: readonly Result[];
let tables: readonly Table[];
beforeAll(async () => {
  const files = readdirSync(join(projectFolder, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, name));
  const { code, output } = await runCli(['analyze', ...files, '--topic', 'outcomes', '--json', '--quiet']);
  expect(code).toBe(0);
  const report = JSON.parse(output) as {
    results: readonly Result[];
    sections: readonly { readonly blocks: readonly Table[] }[];
  };
  results = report.results;
  tables = report.sections.flatMap(({ blocks }) => blocks);
}, 60_000);
const resultOf = (metric: string, by: Record<string, string> = {}): Result | undefined =>
  results.find((result) => result.metric === metric && JSON.stringify(result.by) === JSON.stringify(by));
const tableOf = (id: string): Table | undefined => tables.find((table) => table.id === id);

describe('the ledger of the demo company, as R reads it', () => {
  it('has the gap between asserted and verified', () => {
    const gap = resultOf('asserted-verified-gap');
    expectNear(gap?.value, demo.gap.value);
    expectNear(gap?.low, demo.gap.low);
    expectNear(gap?.high, demo.gap.high);
    expect(gap?.clusters).toBe(demo.gap.clusters);
    for (const evidence of ['asserted', 'verified'] as const) {
      const { hits, trials } = demo[evidence];
      expect(resultOf('outcome-success-rate', { evidence })).toMatchObject({ value: hits / trials, answers: trials });
    }
  });

  it('has the attainment, overall and of a measure', () => {
    const all = resultOf('outcome-attainment');
    expectNear(all?.value, demo.attainment.median);
    expectNear(all?.low, demo.attainment.low);
    expectNear(all?.high, demo.attainment.high);
    expect(all?.df).toBe(demo.attainment.df);
    const measure = { measure: 'Sales per person, kEUR', unit: 'kEUR' };
    expectNear(resultOf('outcome-attainment', measure)?.value, demo.salesPerPerson);
  });

  it('has the time to value and the share reached within a year', () => {
    expect(resultOf('time-to-value')?.value).toBe(demo.days);
    const row = tableOf('time-to-value')?.rows?.[0] ?? [];
    expect(JSON.stringify(row.at(-1))).toContain(String(demo.reachedInAYear).slice(0, 10));
  });

  it('has the gains beside the claims', () => {
    expectNear(resultOf('programme-gain', { claim: 'sales-per-person' })?.value, demo.gains.perPerson);
    expectNear(resultOf('programme-gain', { claim: 'cost-of-sales-and-service' })?.value, demo.gains.cost);
    expectNear(resultOf('programme-gain', { claim: 'sales-cycle' })?.value, demo.gains.cycle);
    expect(resultOf('programme-gain', { claim: 'profit' })).toBeUndefined();
  });

  it('names no person who asserts, and no table is longer than twelve rows', () => {
    const text = JSON.stringify(tables);
    expect(text).not.toContain('Rufus Ambrell');
    for (const { id, rows } of tables.filter((table) =>
      /outcome|due|value|gap|stages|claims|success/.test(table.id ?? ''),
    ))
      expect(rows?.length ?? 0, id).toBeLessThanOrEqual(13);
  });
});
