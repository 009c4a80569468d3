/** Imports files with something wrong into a real database, and tells what became of each. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Random, randomFor } from '../../fixtures/demo-company/generator/random.js';
import { importFile } from '../../src/import/import-file.js';
import type { ImportOptions } from '../../src/import/import-options.js';
import { catalogue } from '../../src/problems/catalogue.js';
import { ProblemError } from '../../src/problems/problem.js';
import { closeDatabase, type Database } from '../../src/storage/database.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { createRecordSink } from '../../src/storage/save-records.js';
import { projectFolder } from '../run-cli.js';
import { plainOptions } from '../unit/import/import-text.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-mutated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The tables below a folder of fixtures. */
export function tablesIn(name: string): readonly Buffer[] {
  const root = join(projectFolder, 'fixtures', name);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((path) => ['.csv', '.txt', '.tsv'].includes(extname(path)))
    .map((path) => readFileSync(join(root, path)));
}

/** Mostly nothing is stated; what is stated leads past the questions at which many files would end. */
function optionsFor(random: Random): ImportOptions {
  const encoding = random.pick(['gb18030', 'utf-16le', 'big5', 'windows-1252', 'utf-8']);
  const stated: readonly Partial<ImportOptions>[] = [
    {},
    {},
    { dateOrder: 'dmy', maxRejected: 1 },
    { maxRejected: 1, decimal: ',' },
    { maxRejected: 1, as: random.pick(['response', 'outcome', 'customer', 'contact', 'revenue'] as const) },
    { encoding, delimiter: random.pick([',', 'tab', ';']) },
    { layout: random.pick(['wenjuanxing', 'plain', 'typeform', 'zendesk']), dateOrder: 'mdy', maxRejected: 1 },
  ];
  return { ...plainOptions, ...random.pick(stated) };
}

/** What an import ends with: how it was read, the code of its problem, or what it crashed with. */
async function outcomeOf(path: string, options: ImportOptions, { connection, path: name }: Database) {
  try {
    const sink = createRecordSink({ connection, path: name, journalMode: 'memory' });
    return (await importFile({ name: 'mutated.csv', path }, options, sink)).outcome;
  } catch (error) {
    if (error instanceof ProblemError && Object.hasOwn(catalogue, error.problem.code)) return error.problem.code;
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    expect(connection.inTransaction).toBe(false);
  }
}

/** Surveys of one name meet in a database as they would at a user's, until it is full of columns. */
const filesPerDatabase = 120;

export interface Outcomes {
  /** Outcome or problem code -> files. */
  readonly counts: Readonly<Record<string, number>>;
  /** The number of the file, which makes it again, and the stack. */
  readonly crashes: readonly string[];
  readonly slowest: { readonly number: number; readonly milliseconds: number };
}

/** Makes and imports so many files; the same number of a name is the same file. */
export async function importMutated(name: string, count: number, make: (random: Random) => Buffer): Promise<Outcomes> {
  const counts: Record<string, number> = {};
  const crashes: string[] = [];
  let slowest = { number: 0, milliseconds: 0 };
  for (let start = 0; start < count; start += filesPerDatabase) {
    const database = openDatabase(':memory:');
    for (let number = start; number < Math.min(count, start + filesPerDatabase); number += 1) {
      const random = randomFor(`${name} ${number}`);
      // A name of its own each: cutting a file short to write it anew takes longer than all the rest.
      const path = join(folder, `${number}`);
      writeFileSync(path, make(random));
      const began = performance.now();
      const outcome = await outcomeOf(path, optionsFor(random), database);
      const milliseconds = performance.now() - began;
      if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
      rmSync(path);
      if (outcome instanceof Error) crashes.push(`${number}: ${outcome.stack ?? outcome.message}`);
      else counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.connection.pragma('foreign_key_check')).toEqual([]);
    closeDatabase(database);
  }
  return { counts, crashes, slowest };
}

/** For the log of a run: what the mutations reach. */
export function tell(name: string, { counts, slowest }: Outcomes): void {
  const outcomes = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  console.log(`${name}: ${outcomes.map(([code, files]) => `${files} ${code}`).join(', ')}`);
  console.log(`${name}: the slowest, number ${slowest.number}, took ${Math.round(slowest.milliseconds)} ms`);
}
