/** Are the answers of a large survey counted once, and again as soon as they changed? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '../../../src/storage/database.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-counts-'));
const file = join(folder, 'large.db');
const question = ['analyze', '--topic', 'roles', '--json', '--db', file];

beforeAll(async () => {
  const roles = ['it', 'finance', 'end_user'];
  const rows = Array.from(
    { length: 21_000 },
    (_, at) => `R${String(at)},C${String(at % 90)},${String(roles[at % 3])},${String(1 + ((at * 7) % 5))}`,
  );
  const csv = join(folder, 'large.csv');
  writeFileSync(csv, ['response_id,customer_id,role,satisfaction', ...rows].join('\n'));
  expect((await runCli(['import', csv, '--db', file])).code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function answers(): Promise<string> {
  const { code, output } = await runCli(question);
  expect(code).toBe(0);
  return output;
}

function change(sql: string): void {
  const database = openDatabase(file);
  database.connection.exec(sql);
  closeDatabase(database);
}

function keptCounts(): number {
  const database = openDatabase(file);
  const kept = database.connection.prepare<[], number>('SELECT count(*) FROM kept_counts').pluck().get() ?? 0;
  closeDatabase(database);
  return kept;
}

/** Everybody gave the highest mark. */
const allFives = "UPDATE answer_chunks SET codes = CAST(replace(hex(zeroblob(length(codes))), '00', char(6)) AS BLOB)";

it('another question of the same answers takes over the counts; a change drops them', async () => {
  const first = await answers();
  expect(keptCounts()).toBeGreaterThan(5);

  // A change that nothing notices, since its triggers are gone: what is printed can only come from the kept counts.
  const { connection, ...database } = openDatabase(file);
  const names = connection
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE name LIKE 'kept_until_%'")
    .all();
  for (const { name } of names) connection.exec(`DROP TRIGGER ${name}`);
  connection.exec(`DELETE FROM kept_answers; ${allFives}`);
  for (const { sql } of names) connection.exec(sql);
  closeDatabase({ connection, ...database });
  expect(await answers()).toBe(first);

  change(allFives);
  expect(keptCounts()).toBe(0);
  expect(await answers()).not.toBe(first);
});

it('a file of few responses keeps no counts: counting them is as fast', async () => {
  const small = join(folder, 'small.csv');
  writeFileSync(small, 'response_id,role,satisfaction\n1,it,5\n2,finance,3\n3,it,4\n');
  const own = join(folder, 'small.db');
  expect((await runCli(['import', small, '--db', own])).code).toBe(0);
  expect((await runCli(['analyze', '--topic', 'roles', '--db', own])).code).toBe(0);
  const database = openDatabase(own);
  expect(database.connection.prepare('SELECT count(*) FROM kept_counts').pluck().get()).toBe(0);
  closeDatabase(database);
});
