/** What did the command line say, and where does it differ from what was expected? */
import type { Figure, Tree } from './expected.js';

export interface Outcome {
  readonly code: number;
  readonly results: readonly Tree[];
  /** Every sentence of the report, or the problem. */
  readonly text: string;
  /** Rows of the tables by the id of the table, cells by the id of the column. */
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

interface AuditTree extends Tree {
  readonly file: string;
  readonly rows: Tree;
  readonly columns: readonly {
    readonly column: string;
    readonly zeros?: number;
    readonly cells?: Readonly<Record<string, number>>;
  }[];
}

/** The audits as tables: `files`, and `answers:FILE` with what is not there; a code for missing is a blank too. */
function auditTables(audits: readonly AuditTree[]): Outcome['tables'] {
  const files = audits.map(({ file, rows }) => ({ file, ...rows }));
  const answers = audits.map(({ file, columns }) => {
    const rows = columns.flatMap(({ column, zeros, cells }) => {
      const { blank = 0, missing = 0, outside } = cells ?? {};
      return cells
        ? [{ column, blanks: blank + missing, zeros, 'missing-codes': missing, 'outside-scale': outside }]
        : [];
    });
    return [`answers:${file}`, rows] as const;
  });
  return new Map<string, readonly Tree[]>([['files', files], ...answers]);
}

/** Takes the document of `--json` apart; a command that failed has its problem as text. */
export function outcomeFrom(code: number, output: string, errors: string): Outcome {
  if (code !== 0) return { code, results: [], text: errors, tables: new Map() };
  const report = JSON.parse(output) as {
    readonly sections: readonly Tree[];
    readonly results?: readonly Tree[];
    readonly lossAudits?: readonly AuditTree[];
  };
  const { sections, results = [], lossAudits = [] } = report;
  const tables = new Map([...tablesOf(sections), ...auditTables(lossAudits)]);
  return { code, results, text: textsOf(sections).join('\n'), tables };
}

function figureIn({ results }: Outcome, { metric, by = {}, method }: Figure): Tree {
  const isMeant = (one: Tree): boolean =>
    one['metric'] === metric &&
    JSON.stringify(one['by']) === JSON.stringify(by) &&
    (method === undefined || one['method'] === method);
  return results.find(isMeant) ?? { reason: 'no such figure' };
}

/** To 1e-9, relative for figures above 1; to the printed decimals for published ones. */
function isEqual(actual: unknown, expected: unknown, decimals: number | undefined): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return expected !== undefined && actual === expected;
  const tolerance = decimals === undefined ? 1e-9 * Math.max(1, Math.abs(expected)) : 0.5 * 10 ** -decimals + 1e-12;
  return Math.abs(actual - expected) <= tolerance;
}

interface Compared {
  readonly where: string;
  readonly actual: unknown;
  readonly expected: unknown;
  readonly decimals?: number | undefined;
}

function comparedFigures(outcome: Outcome, figures: readonly Figure[]): readonly Compared[] {
  return figures.flatMap((figure) => {
    const found = figureIn(outcome, figure);
    return Object.entries(figure.is).map(([part, expected]) => ({
      where: `${figure.metric} ${JSON.stringify(figure.by ?? {})} ${part}`,
      actual: found[part] ?? found['reason'],
      expected,
      decimals: figure.decimals,
    }));
  });
}

type Sequence = readonly [metric: string, scale: string, values: readonly unknown[]];

function comparedSequences({ results }: Outcome, sequences: readonly Sequence[]): readonly Compared[] {
  return sequences.flatMap(([metric, scale, values]) => {
    const found = results.filter(
      (one) => one['metric'] === metric && String(one['definition']).endsWith(` on ${scale}`),
    );
    const length = { where: `${metric} on ${scale}, how many`, actual: found.length, expected: values.length };
    const pairs = values.map((expected, index) => ({
      where: `${metric} on ${scale} ${index + 1}`,
      actual: found[index]?.['value'],
      expected,
    }));
    return [length, ...pairs];
  });
}

/** What differs, in words; and how many figures were compared. */
export function differences(
  outcome: Outcome,
  expected: { readonly figures?: readonly Figure[]; readonly inOrder?: readonly Sequence[] },
): { readonly wrong: readonly string[]; readonly compared: number } {
  const all = [
    ...comparedFigures(outcome, expected.figures ?? []),
    ...comparedSequences(outcome, expected.inOrder ?? []),
  ];
  const wrong = all
    .filter(({ actual, expected: value, decimals }) => !isEqual(actual, value, decimals))
    .map(({ where, actual, expected: value }) => `${where}: ${String(actual)} instead of ${String(value)}`);
  return { wrong, compared: all.length };
}
