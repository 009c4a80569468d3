/** Which columns does a name with `*` in it mean? */
import { nearestColumns } from './nearest-columns.js';
import { scaleText } from '../domain/scales.js';
import { matchesStars } from '../domain/star-pattern.js';
import { fail } from '../problems/problem.js';
import type { ImportOptions } from './import-options.js';

function canonical(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Whether a column is meant by a pattern: the whole name without regard to case and outer spaces; `*` is any run of characters. */
export function matchesPattern(column: string, pattern: string): boolean {
  return matchesStars(canonical(column), canonical(pattern));
}

/** The last of the statements whose pattern means this column: later ones win. */
export function lastStated<T extends { readonly pattern: string }>(
  statements: readonly T[],
  column: string,
): T | undefined {
  return statements.filter(({ pattern }) => matchesPattern(column, pattern)).at(-1);
}

interface NamedColumn {
  readonly pattern: string;
  readonly option: string;
  /** The option and what is said with it. */
  readonly text: string;
}

function namedColumns(options: ImportOptions): readonly NamedColumn[] {
  const named = (option: string, pattern: string, value?: string): NamedColumn => ({
    pattern,
    option,
    text: `${option} ${value === undefined ? pattern : `${pattern}=${value}`}`,
  });
  return [
    ...options.map.map(({ pattern, target }) => named('--map', pattern, target)),
    ...options.scales.map(({ pattern, scale }) => named('--scale', pattern, scaleText(scale))),
    ...(options.rescale ?? []).map(({ pattern, scale }) => named('--rescale', pattern, scaleText(scale))),
    ...options.missing.map(({ pattern, codes }) => named('--missing', pattern, codes.join(','))),
    ...options.reverse.map((pattern) => named('--reverse', pattern)),
    ...(options.attention ?? []).map(({ pattern, answer }) => named('--attention', pattern, answer)),
  ];
}

/** The statements whose column the file does not have. */
export function absentColumns(columns: readonly string[], options: ImportOptions): readonly NamedColumn[] {
  const known = [...columns, ...(options.columnsElsewhere ?? [])];
  return namedColumns(options).filter(
    ({ pattern }) => pattern.trim() !== '*' && !known.some((column) => matchesPattern(column, pattern)),
  );
}

/** Refuses a call whose options name columns the file does not have. */
export function checkPatterns(file: string, columns: readonly string[], options: ImportOptions): void {
  const elsewhere = ({ text }: NamedColumn) => options.statedBy?.get(text);
  const wrong = absentColumns(columns, options).find((named) => elsewhere(named)?.mayBeAbsent !== true);
  if (!wrong) return;
  const { pattern, option } = wrong;
  const params = { file, column: pattern, nearest: nearestColumns(pattern, columns) };
  const saidBy = elsewhere(wrong)?.text ?? option;
  if (option === '--map') fail('unknown-map-column', { ...params, option: saidBy }, { file });
  fail('unknown-option-column', { ...params, option: saidBy, example: option }, { file });
}
