/** Runs the command line over one data set of ../shared/data and compares what it says with the answers R or Python gave. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder, runCli, shellWords } from '../run-cli.js';

const data = join(projectFolder, '..', 'shared', 'data');

export type Tree = Readonly<Record<string, unknown>>;

/** The folder of a data set; its tests are skipped, and counted as skipped, where it is absent. */
export const folderOf = (set: string): string => join(data, set);
export const isThere = (set: string): boolean => existsSync(folderOf(set));

/** The answers of a data set, or an empty tree where it is absent: tables of tests are built before anything is skipped. */
export function expectedOf(set: string): Tree {
  if (!isThere(set)) return {};
  return JSON.parse(readFileSync(join(folderOf(set), 'EXPECTED.json'), 'utf8')) as Tree;
}

/** A branch of the answers; empty where it is absent. */
export function branch(tree: Tree, ...path: readonly string[]): Tree {
  return path.reduce<Tree>((level, key) => (level[key] ?? {}) as Tree, tree);
}

const parts = ['value', 'low', 'high', 'answers', 'statistic', 'df', 'p', 'effect'] as const;
type Part = (typeof parts)[number];

/** One figure of the results, and what it must be. */
export interface Figure {
  readonly metric: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly is: Partial<Readonly<Record<Part, unknown>>>;
  /** Decimals of a published, rounded figure; otherwise 1e-9. */
  readonly decimals?: number;
}

type At = Pick<Figure, 'metric' | 'by' | 'method'>;

const ends = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A mean with its t interval, from a block `{n, mean, t95}`. */
export const meanIs = (at: At, { n, mean, t95 }: Tree): Figure => ({
  ...at,
  is: { value: mean, answers: n, low: ends(t95)[0], high: ends(t95)[1] },
});
/** A share with its Wilson interval, from a block `{x, n, p, lo, hi}`. */
export const shareIs = (at: At, { n, p, lo, hi }: Tree): Figure => ({
  ...at,
  is: { value: p, answers: n, low: lo, high: hi },
});
/** A net score, from a block `{n, nps}`; its interval is another one (adjusted Wald) and stands in the reference tests. */
export const netScoreIs = (at: At, { n, nps }: Tree): Figure => ({ ...at, is: { value: nps, answers: n } });
/** A Kruskal-Wallis test, from a block `{n, H, df, p, epsilon2}`. */
export const rankTestIs = (at: At, { n, H, df, p, epsilon2 }: Tree): Figure => ({
  ...at,
  method: 'kruskal-wallis',
  is: { answers: n, statistic: H, df, p, effect: epsilon2 },
});

/** The same figure for every group of a block of blocks. */
export function eachGroup(
  dimension: string,
  groups: Tree,
  figure: (by: Readonly<Record<string, string>>, block: Tree) => Figure,
): readonly Figure[] {
  return Object.entries(groups).map(([group, block]) => figure({ [dimension]: group }, block as Tree));
}

export interface Run {
  readonly title: string;
  /** As typed in the folder of the data set, without the program's name. */
  readonly command: string;
  readonly code?: number;
  readonly figures?: readonly Figure[];
  /** Rows read, kept and rejected, by file. */
  readonly rows?: Readonly<Record<string, readonly [read: unknown, kept: unknown, rejected: unknown]>>;
  /** Blanks, zeros, codes for missing, answers outside the scale, by column. */
  readonly answers?: Readonly<
    Record<string, Partial<Record<'blanks' | 'zeros' | 'missing-codes' | 'outside-scale', unknown>>>
  >;
  readonly says?: readonly RegExp[];
  readonly neverSays?: readonly RegExp[];
}

interface RealSet {
  readonly set: string;
  /** The trap of the data set, in its own words. */
  readonly trap?: string;
  /** Figures of EXPECTED.json that crm-sat does not compute yet, by the issue that will. */
  readonly waits?: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

interface Outcome {
  readonly code: number;
  readonly results: readonly Tree[];
  readonly text: string;
  readonly tables: ReadonlyMap<string, readonly Tree[]>;
}

function textsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  );
}

function cellOf(cell: unknown): unknown {
  const { label, value } = cell as { readonly label?: unknown; readonly value?: unknown };
  return typeof label === 'object' ? (label as Tree)['text'] : (label ?? value);
}

function tablesOf(sections: readonly Tree[]): Outcome['tables'] {
  const tables = new Map<string, readonly Tree[]>();
  for (const block of sections.flatMap(({ blocks }) => blocks as readonly Tree[])) {
    if (block['type'] !== 'table') continue;
    const ids = (block['columns'] as readonly { readonly id: string }[]).map(({ id }) => id);
    const rows = block['rows'] as readonly (readonly unknown[])[];
    const named = rows.map((row) => Object.fromEntries(ids.map((id, index) => [id, cellOf(row[index])])));
    tables.set(String(block['id']), named);
  }
  return tables;
}

async function outcomeOf(set: string, command: string): Promise<Outcome> {
  const { code, output, errors } = await runCli([...shellWords(command), '--json', '--quiet'], {
    folder: folderOf(set),
  });
  if (code !== 0) return { code, results: [], text: errors, tables: new Map() };
  const report = JSON.parse(output) as { readonly sections: readonly Tree[]; readonly results: readonly Tree[] };
  return {
    code,
    results: report.results,
    text: textsOf(report.sections).join('\n'),
    tables: tablesOf(report.sections),
  };
}

function figureIn({ results }: Outcome, { metric, by = {}, method }: At): Tree {
  const isMeant = (one: Tree): boolean =>
    one['metric'] === metric &&
    JSON.stringify(one['by']) === JSON.stringify(by) &&
    (method === undefined || one['method'] === method);
  const found = results.find(isMeant);
  if (!found) throw new Error(`no figure ${metric} ${JSON.stringify(by)} ${method ?? ''}`);
  return found;
}

/** Relative to 1e-9 for large figures, absolute for small ones; `decimals` for published figures. */
function isEqual(actual: unknown, expected: unknown, decimals: number | undefined): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual === expected;
  const tolerance = decimals === undefined ? 1e-9 * Math.max(1, Math.abs(expected)) : 0.5 * 10 ** -decimals + 1e-12;
  return Math.abs(actual - expected) <= tolerance;
}

/** What differs, in words; and how many figures were compared. */
function differences(
  outcome: Outcome,
  figures: readonly Figure[],
): { readonly wrong: readonly string[]; readonly compared: number } {
  const wrong: string[] = [];
  let compared = 0;
  for (const figure of figures) {
    const found = figureIn(outcome, figure);
    for (const [part, expected] of Object.entries(figure.is)) {
      compared += 1;
      if (expected !== undefined && isEqual(found[part], expected, figure.decimals)) continue;
      const at = `${figure.metric} ${JSON.stringify(figure.by ?? {})} ${part}`;
      wrong.push(`${at}: ${String(found[part] ?? found['reason'])} instead of ${String(expected)}`);
    }
  }
  return { wrong, compared };
}

function checkRows({ tables }: Outcome, { rows = {}, answers = {} }: Run): number {
  const files = tables.get('files') ?? [];
  for (const [file, [read, kept, rejected]] of Object.entries(rows)) {
    expect(
      files.find((row) => row['file'] === file),
      file,
    ).toMatchObject({ read, kept, rejected });
  }
  const questions = [...tables].flatMap(([id, found]) => (id.startsWith('answers:') ? found : []));
  for (const [column, counts] of Object.entries(answers)) {
    expect(
      questions.find((row) => row['column'] === column),
      column,
    ).toMatchObject(counts);
  }
  return Object.keys(rows).length * 3 + Object.values(answers).flatMap((counts) => Object.keys(counts)).length;
}

async function checkRun(set: string, run: Run): Promise<number> {
  const outcome = await outcomeOf(set, run.command);
  expect(outcome.code, outcome.text).toBe(run.code ?? 0);
  const { wrong, compared } = differences(outcome, run.figures ?? []);
  expect(wrong).toEqual([]);
  for (const words of run.says ?? []) expect(outcome.text).toMatch(words);
  for (const words of run.neverSays ?? []) expect(outcome.text).not.toMatch(words);
  return compared + checkRows(outcome, run);
}

/** Where `REAL_TABLE` names a file, each run adds a line to it: the table for whoever asks which figures are equal. */
function tableLine(set: string, run: Run, equal: number): void {
  const file = process.env['REAL_TABLE'];
  if (file === undefined) return;
  const flags = (run.says ?? []).map(({ source }) => source).join('; ');
  appendFileSync(
    file,
    `| ${set} | \`crm-sat ${run.command.replaceAll('|', '\\|')}\` | ${equal} | ${flags.replaceAll('|', '\\|')} |\n`,
  );
}

/** The tests of one data set: one a run. */
export function describeRealSet({ set, trap, waits = {}, runs }: RealSet): void {
  describe.skipIf(!isThere(set))(trap === undefined ? set : `${set}: ${trap}`, () => {
    it.each(runs.map((run) => [run.title, run] as const))('%s', async (_, run) => {
      const equal = await checkRun(set, run);
      tableLine(set, run, equal);
    });
    afterAll(() => {
      const file = process.env['REAL_TABLE'];
      const text = Object.entries(waits).map(([figures, issue]) => `${figures} (${issue})`);
      if (file !== undefined && text.length > 0) appendFileSync(file, `| ${set} | waits | | ${text.join('; ')} |\n`);
    });
  });
}
