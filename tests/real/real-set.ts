/** Runs the command line over one data set of ../shared/data and compares what it says with the answers R or Python gave. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { runCli, shellWords } from '../run-cli.js';
import { differences, type Outcome, outcomeFrom } from './compare.js';
import { type Figure, folderOf, isThere } from './expected.js';

type AnswerCounts = Partial<Record<'blanks' | 'zeros' | 'missing-codes' | 'outside-scale', unknown>>;

/** One command, and everything it must say; `{db}` in a command is a database of the run's own. */
export interface Run {
  readonly title: string;
  /** Imports into `{db}` that come first. */
  readonly before?: readonly string[];
  /** As typed in the folder of the data set, without the program's name. */
  readonly command: string;
  readonly code?: number;
  readonly figures?: readonly Figure[];
  /** Figures of several items in the order of their columns, whatever the layout names them: [metric, scale, values]. */
  readonly inOrder?: readonly (readonly [metric: string, scale: string, values: readonly unknown[]])[];
  /** Rows read, kept and rejected, by file. */
  readonly rows?: Readonly<Record<string, readonly [read: unknown, kept: unknown, rejected: unknown]>>;
  /** What is not there, by column. */
  readonly answers?: Readonly<Record<string, AnswerCounts>>;
  /** Rows by role, as written. */
  readonly roles?: Readonly<Record<string, unknown>>;
  /** Queries on `{db}` after the command, each with its one value. */
  readonly queries?: Readonly<Record<string, unknown>>;
  readonly says?: readonly RegExp[];
  readonly neverSays?: readonly RegExp[];
}

interface RealSet {
  readonly set: string;
  /** The trap of the data set, in its own words. */
  readonly trap?: string;
  /** Figures of EXPECTED.json that crm-sat does not compute, and why or which issue brings them. */
  readonly waits?: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

async function call(set: string, command: string, db: string): Promise<Outcome> {
  const words = shellWords(command.replaceAll('{db}', db));
  const { code, output, errors } = await runCli([...words, '--json', '--quiet'], { folder: folderOf(set) });
  return outcomeFrom(code, output, errors);
}

function checkRows({ tables }: Outcome, { rows = {}, answers = {}, roles = {} }: Run): number {
  const rowsOf = (id: string) => [...tables].flatMap(([name, found]) => (name.startsWith(id) ? found : []));
  for (const [file, [read, kept, rejected]] of Object.entries(rows)) {
    expect(
      rowsOf('files').find((row) => row['file'] === file),
      file,
    ).toMatchObject({ read, kept, rejected });
  }
  for (const [column, counts] of Object.entries(answers)) {
    expect(
      rowsOf('answers:').find((row) => row['column'] === column),
      column,
    ).toMatchObject(counts);
  }
  for (const [written, count] of Object.entries(roles)) {
    expect(rowsOf('roles:').find((row) => row['written'] === written)?.['rows'], written).toBe(count);
  }
  const counted = Object.values(answers).flatMap((counts) => Object.keys(counts)).length;
  return Object.keys(rows).length * 3 + counted + Object.keys(roles).length;
}

function checkQueries(db: string, { queries = {} }: Run): number {
  const all = Object.entries(queries);
  if (all.length === 0) return 0;
  const connection = new Database(db, { readonly: true });
  try {
    for (const [query, expected] of all) {
      const found = connection.prepare(query).pluck().get();
      if (typeof expected === 'number') expect(found, query).toBeCloseTo(expected, 6);
      else expect(found, query).toEqual(expected);
    }
  } finally {
    connection.close();
  }
  return all.length;
}

async function checkRun(set: string, run: Run, db: string): Promise<number> {
  for (const command of run.before ?? []) {
    const { code, text } = await call(set, command, db);
    expect(code, text).toBe(0);
  }
  const outcome = await call(set, run.command, db);
  expect(outcome.code, outcome.text).toBe(run.code ?? 0);
  const { wrong, compared } = differences(outcome, run);
  expect(wrong).toEqual([]);
  for (const words of run.says ?? []) expect(outcome.text).toMatch(words);
  for (const words of run.neverSays ?? []) expect(outcome.text).not.toMatch(words);
  return compared + checkRows(outcome, run) + checkQueries(db, run);
}

/** Where `REAL_TABLE` names a file, a line is added to it: the table for whoever asks which figures are equal. */
function note(cells: readonly (string | number)[]): void {
  const file = process.env['REAL_TABLE'];
  if (file !== undefined) appendFileSync(file, `| ${cells.join(' | ')} |\n`);
}

/** The tests of one data set, one a run; skipped, and counted as skipped, where the data set is absent. */
export function describeRealSet({ set, trap, waits = {}, runs }: RealSet): void {
  describe.skipIf(!isThere(set))(trap === undefined ? set : `${set}: ${trap}`, () => {
    it.each(runs.map((run) => [run.title, run] as const))('%s', async (_, run) => {
      const folder = mkdtempSync(join(tmpdir(), 'crm-sat-real-'));
      try {
        const equal = await checkRun(set, run, join(folder, 'real.db'));
        const flags = (run.says ?? []).map(({ source }) => source).join('; ');
        note([set, `\`${[...(run.before ?? []), run.command].join(' && ')}\``, equal, flags]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
    it('names the figures that are not computed, each with the reason', () => {
      for (const [figures, reason] of Object.entries(waits)) note([set, 'not computed', figures, reason]);
      expect(Object.values(waits).filter((reason) => reason === '')).toEqual([]);
    });
  });
}
