/** Do two columns want to be the same field? */
import { fail } from '../problems/problem.js';
import type { MappedColumn } from './column-plan.js';

/** A field holds one value: two columns for it would silently drop one of them, or every row as a repeated id. */
export function refuseTwice(columns: readonly MappedColumn[]): void {
  const seen = new Map<string, string>();
  for (const { name, target } of columns) {
    if (target.type !== 'field') continue;
    const first = seen.get(target.field.name);
    if (first !== undefined) fail('field-mapped-twice', { field: target.field.name, first, second: name });
    seen.set(target.field.name, name);
  }
}
