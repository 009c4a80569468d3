/** Which columns does a name with `*` in it mean? */
import { nearestColumns } from './nearest-columns.js';
import { fail } from '../problems/problem.js';
import type { ImportOptions } from './import-options.js';

function canonical(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Whether a column is meant by a pattern: the whole name without regard to case and outer spaces; `*` is any run of characters. */
export function matchesPattern(column: string, pattern: string): boolean {
  const parts = canonical(pattern).split('*');
  const name = canonical(column);
  if (parts.length === 1) return name === parts[0];
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= name.length - last.length;
}

/** The last of the statements whose pattern means this column: later ones win. */
export function lastStated<T extends { readonly pattern: string }>(
  statements: readonly T[],
  column: string,
): T | undefined {
  return statements.filter(({ pattern }) => matchesPattern(column, pattern)).at(-1);
}

/** Refuses a call whose options name columns the file does not have. */
export function checkPatterns(file: string, columns: readonly string[], options: ImportOptions): void {
  const known = [...columns, ...(options.columnsElsewhere ?? [])];
  const unknown = (pattern: string): boolean =>
    pattern.trim() !== '*' && !known.some((column) => matchesPattern(column, pattern));
  const nearest = (pattern: string): string => nearestColumns(pattern, columns);
  for (const { pattern } of options.map) {
    if (unknown(pattern)) fail('unknown-map-column', { file, column: pattern, nearest: nearest(pattern) }, { file });
  }
  const others = [
    ...options.scales.map(({ pattern }) => ({ pattern, option: '--scale' })),
    ...(options.rescale ?? []).map(({ pattern }) => ({ pattern, option: '--rescale' })),
    ...options.missing.map(({ pattern }) => ({ pattern, option: '--missing' })),
    ...options.reverse.map((pattern) => ({ pattern, option: '--reverse' })),
  ];
  for (const { pattern, option } of others) {
    if (unknown(pattern))
      fail('unknown-option-column', { file, column: pattern, option, nearest: nearest(pattern) }, { file });
  }
}
