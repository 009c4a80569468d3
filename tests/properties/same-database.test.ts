/** Is a database the same to the last cell, whether its file was read by the scanner of regular records or by the parser? */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { headerOf, type Language, surveyRows } from '../bench/survey-rows.js';
import { runCli } from '../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-same-database-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More than a file that is kept in memory may have. */
const responses = 18_000;

/** Rows of every fate: kept, repeated, contradicting, rejected for their width, blank. */
function rowsOf(language: Language): readonly string[] {
  const rows = [headerOf(language).join(',')];
  for (const { id, account, role, submitted, segment, ratings, comment } of surveyRows(responses, language)) {
    const row = [id, account, role, submitted, segment, ...ratings, comment].join(',');
    rows.push(row);
    if (id.endsWith('00')) rows.push(row, `${id},A000001,IT,,,${'5,'.repeat(11)}5,`);
    if (id.endsWith('50'))
      rows.push(`${id}x,too,few`, `${row},too,many`, '', ' R , A ,,2026-02-30,,7,n/a,-,6,"4 ",３,,,,,,,');
  }
  return rows;
}

/** By table and column; of the file itself only that it was imported. */
function contentOf(path: string): ReadonlyMap<string, readonly unknown[]> {
  const database = new Database(path, { readonly: true });
  const ofFile = new Set(['sha256', 'reading', 'loss_audit']);
  const tables = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    )
    .pluck()
    .all();
  const content = tables.map((table) => {
    const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all();
    return [table, rows.map((row) => Object.entries(row).filter(([name]) => !ofFile.has(name)))] as const;
  });
  database.close();
  return new Map(content);
}

/** Only the parser knows lines that end with CR alone. */
const writings = { scanner: '\n', parser: '\r' } as const;

async function importedWith(writing: keyof typeof writings, language: Language): Promise<string> {
  const own = join(folder, `${writing}-${language}`);
  mkdirSync(own);
  const file = join(own, 'survey.csv');
  writeFileSync(file, rowsOf(language).join(writings[writing]));
  const database = join(own, 'survey.db');
  const call = ['import', 'survey.csv', '--db', database, '--max-rejected', '20%'];
  const { code, errors } = await runCli(call, { folder: own });
  expect(code, errors).toBe(0);
  return database;
}

describe.each(['english', 'chinese'] as const)('a file of %s answers', (language) => {
  it('gives the same database by the scanner and by the parser', async () => {
    const scanned = contentOf(await importedWith('scanner', language));
    const parsed = contentOf(await importedWith('parser', language));
    expect([...scanned.keys()]).toEqual([...parsed.keys()]);
    for (const [table, rows] of scanned) expect(rows, table).toEqual(parsed.get(table));
    expect(scanned.get('responses')?.length).toBe(responses + 1);
    expect(scanned.get('rejected_rows')?.length).toBeGreaterThan(500);
  });
});
