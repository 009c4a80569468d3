/** Counts overall and by group; the groups add up to overall. */

export interface Breakdown<T> {
  readonly overall: T;
  /** Keyed by `groupKey` of the `by` values, in code-point order of the keys. */
  readonly groups: ReadonlyMap<string, T>;
}

const separator = '\u001F';

/** The key of a group: its dimension values in the order of `by`. A missing value is ''. */
export function groupKey(values: readonly string[]): string {
  return values.join(separator);
}

/** The dimension values of a group key. */
export function groupValues(key: string): readonly string[] {
  return key.split(separator);
}
