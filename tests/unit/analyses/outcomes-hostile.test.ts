/** Outcomes of hostile and of large ledgers, as a user gets them. */
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
describe('a hostile ledger', () => {
  it(
    'of reversed dates, text targets, no distance and foreign units is counted, not believed',
    async () => {
      const hostile = [
        header,
        'O1,K1,倒序,利润,万元,higher,10,20,25,analysis,,2026-06-01,2026-03-30,2026-05-01,王,,,',
        'O2,K2,零,利润,万元,higher,10,10,12,analysis,,2026-02-01,2026-06-30,2026-05-01,王,,,',
        'O3,K3,反向,投诉,件,lower,10,20,15,analysis,,2026-02-01,2026-06-30,2026-05-01,王,,,',
        'O4,K4,百分比,准时率,%,higher,78,91,0.94,awareness,,2026-02-01,2026-06-30,2026-05-01,王,,,',
        'O5,K5,极大,产值,元,,1e-300,2e-300,1e300,awareness,,2026-02-01,2026-06-30,2026-05-01,,,,',
        'O6,K6,尽可能好,满意度,分,,,尽可能好,,analysis,,2026-02-01,2026-06-30,,,,,',
        'O7,K7,,,,,,,,,,,,,,,,',
      ];
      const { resultOf, output } = await reportOf({ 'outcomes.csv': hostile }, ['--max-rejected', '50%']);
      expect(resultOf('outcome-attainment')).toMatchObject({ value: 1.5, answers: 1 });
      for (const words of [
        'target equal to the baseline 1',
        'against the way to the target (reached is judged by the direction) 1',
        'by its size 2',
        'measured before it was agreed 1',
      ])
        expect(output).toContain(words);
      expect(output).not.toMatch(/NaN|Infinity|null/);
    },
    slow,
  );

  it(
    'of ten thousand outcomes is still a table of twelve rows',
    async () => {
      const many = Array.from(
        { length: 10_000 },
        (_, index) =>
          `O${index},K${index % 2000},目标${index},指标${index % 300},件,higher,10,20,${index % 3 === 0 ? '' : 12 + (index % 13)},running,it,2025-0${1 + (index % 9)}-01,2026-0${1 + (index % 9)}-15,2026-02-01,Kim,,,`,
      );
      const { rowsOf, resultOf } = await reportOf({ 'outcomes.csv': [header, ...many] });
      expect(rowsOf('outcome-attainment')).toHaveLength(13);
      expect(rowsOf('next-due')).toHaveLength(12);
      expect(resultOf('outcome-unmeasured')).toMatchObject({ answers: 10_000 });
      expect(resultOf('time-to-value')).toMatchObject({ answers: 10_000 });
    },
    slow,
  );
});
