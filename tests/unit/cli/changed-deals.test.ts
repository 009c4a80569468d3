import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, type CliResult } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-deals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli([...words, '--db', 'deals.db'], { folder });

function query(sql: string): readonly unknown[] {
  const connection = new BetterSqlite3(join(folder, 'deals.db'), { readonly: true });
  const rows = connection.prepare(sql).raw().all();
  connection.close();
  return rows;
}

describe('a newer export', () => {
  it('of deals changes the deal of that id; one that is lost now is no row, and the stored sale stays', async () => {
    const deals = 'opportunity_id,account,product,deal_stage,close_date,close_value';
    const write = (name: string, ...lines: readonly string[]): void =>
      writeFileSync(join(folder, name), [deals, ...lines].join('\n'));
    write('q1.csv', 'D-1,Ada,pen,Won,2026-03-14,1200', 'D-2,Bo,ink,Won,2026-03-15,800', 'D-3,Cy,pen,Lost,2026-03-16,5');
    write('q2.csv', 'D-1,Ada,pen,Won,2026-03-14,1500', 'D-2,Bo,ink,Lost,2026-03-15,0', 'D-3,Cy,pen,Won,2026-04-01,5');
    const sales = (): readonly unknown[] => query('SELECT sale_id, amount FROM revenue ORDER BY 1');
    const first = [
      ['D-1', 1200],
      ['D-2', 800],
    ];
    await cli('import', 'q1.csv');
    const refused = await cli('import', 'q2.csv', '--on-change', 'fail');
    expect([refused.code, refused.errors.includes('revenue.amount (1)')]).toEqual([3, true]);
    expect((await cli('import', 'q2.csv')).errors).toContain(
      '1 of 3 rows as revenue, 1 changed rows not taken over, 1 no',
    );
    expect(sales()).toEqual([...first, ['D-3', 5]]);
    const { errors } = await cli('import', 'q2.csv', '--on-change', 'replace');
    expect(errors).toContain('0 of 3 rows as revenue, 1 known already, 1 changed rows taken over, 1 no records');
    expect(sales()).toEqual([
      ['D-1', 1500],
      ['D-2', 800],
      ['D-3', 5],
    ]);
    for (const id of ['3', '2']) await cli('import', '--undo', id);
    expect(sales()).toEqual(first);
  });
});
