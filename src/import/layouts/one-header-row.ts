/** What are the columns of a file called whose first row is the header? */
import { withoutMarkup } from './html-text.js';
import type { ColumnHeader, SampleRows } from './layout.js';

/** Blank headers become `column 12`, repeated ones `name (2)`; a `__proto__` header is a name like any other. */
export function oneHeaderRow(rows: SampleRows): readonly ColumnHeader[] {
  const seen = new Map<string, number>();
  return (rows[0] ?? []).map((cell, index) => {
    const written = cell.trim() === '' ? `column ${index + 1}` : cell.trim();
    const key = written.toLowerCase();
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const name = times === 1 ? written : `${written} (${times})`;
    return { name, label: withoutMarkup(name) };
  });
}
