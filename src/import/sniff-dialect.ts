/** Which character separates the cells of a file? */
import type { Evidence } from '../domain/import-audit.js';
import { fail } from '../problems/problem.js';
import { cellTypeShare } from './cell-type.js';
import { type Dialect, readSample } from './read-csv.js';

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  '^': 'caret',
  '，': 'full-width comma',
};
const candidates = Object.keys(delimiterNames);
const sampleRows = 64;
/** What a row of one cell counts for. */
const oneColumn = 0.001;

export interface SniffedDialect extends Dialect {
  readonly name: string;
  readonly evidence: Evidence;
  /** The first records, where they had to be read to decide. */
  readonly sample?: readonly (readonly string[])[];
}

function nameOf(delimiter: string): string {
  return delimiterNames[delimiter] ?? delimiter;
}

function dialectOf(delimiter: string, evidence: Evidence): SniffedDialect {
  return { delimiter, name: nameOf(delimiter), evidence, hasQuotes: true, hasSepLine: false };
}

function statedDelimiter(stated: string): string {
  const word = stated.trim().toLowerCase();
  const byName = candidates.find((candidate) => nameOf(candidate) === word);
  if (byName !== undefined) return byName;
  if (stated === '\\t') return '\t';
  if ([...stated].length !== 1 || /["\r\n\p{L}\p{N}]/u.test(stated)) fail('unknown-delimiter', { delimiter: stated });
  return stated;
}

/** Counts each row width; `[width, rows]`, most frequent first. */
function widths(rows: readonly (readonly string[])[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
}

/**
 * Row-pattern score × cell-type score, after van den Burg et al. 2019 ("Wrangling messy CSV files"): few row widths, wide
 * rows, and cells that look like numbers, dates, words or nothing speak for a delimiter.
 */
function score(rows: readonly (readonly string[])[]): number {
  const patterns = widths(rows);
  const pattern =
    patterns.reduce((sum, [width, count]) => sum + (count * Math.max(oneColumn, width - 1)) / width, 0) /
    patterns.length;
  return pattern * Math.max(cellTypeShare(rows), 0.001);
}

function isRow(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

interface Scored {
  readonly delimiter: string;
  readonly sample: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly score: number;
}

function highestScore(text: string, delimiters: readonly string[]): Scored | undefined {
  const scored = delimiters.map((delimiter) => {
    const sample = readSample(text, { delimiter, hasQuotes: true, hasSepLine: false }, sampleRows);
    const rows = sample.filter(isRow);
    return { delimiter, sample, rows, score: score(rows) };
  });
  return scored.length === 0
    ? undefined
    : scored.reduce((winner, candidate) => (candidate.score > winner.score ? candidate : winner));
}

/** Delimiters that do not occur give one column; only where no other scores more than that they need be tried. */
function bestDelimiter(text: string): Scored | undefined {
  const best = highestScore(
    text,
    candidates.filter((delimiter) => text.includes(delimiter)),
  );
  return best && best.score > sampleRows * oneColumn ? best : highestScore(text, candidates);
}

/** The usual width and its rows; below a short report most rows may be footers of one cell, and the header tells. */
function usualWidth(rows: readonly (readonly string[])[]): readonly [width: number, rows: number] {
  const [usual = [1, 0] as const] = widths(rows);
  const header = rows[0]?.length ?? 1;
  return usual[0] > 1 || header === 1 ? usual : [header, rows.filter(({ length }) => length === header).length];
}

/** Decides the delimiter from the beginning of the text, unless it is stated or the first line says it (`sep=;`). */
export function sniffDialect(text: string, stated?: string): SniffedDialect {
  const sepLine = /^"?sep=([^"\r\n])"?[,;\t]*(?:\r\n|\n|\r)/i.exec(text);
  if (stated !== undefined) {
    const dialect = dialectOf(statedDelimiter(stated), { code: 'stated', params: { option: `--delimiter ${stated}` } });
    return { ...dialect, hasSepLine: sepLine !== null };
  }
  if (sepLine?.[1] !== undefined)
    return { ...dialectOf(sepLine[1], { code: 'sep-line', params: {} }), hasSepLine: true };
  const best = bestDelimiter(text);
  const [columns, rows] = usualWidth(best?.rows ?? []);
  if (!best || columns === 1) return dialectOf(',', { code: 'single-column', params: {} });
  const dialect = dialectOf(best.delimiter, { code: 'steady-columns', params: { columns, rows } });
  return { ...dialect, sample: best.sample };
}
