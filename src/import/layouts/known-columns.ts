/** Which columns of a tool's export mean what, whatever else a company added to them? */
import { comparableName } from '../../domain/comparable-name.js';
import type { Evidence } from '../../domain/import-audit.js';
import type { ColumnHeader, SampleRows } from './layout.js';
import { oneHeaderRow } from './one-header-row.js';

/** A field with the headers that hold it, the best first; headers are compared without case, spaces and punctuation. */
export interface KnownColumn extends Pick<ColumnHeader, 'translate' | 'listSeparator'> {
  readonly target: string;
  readonly headers: readonly string[];
}

/** What the tool's decorations leave of a header: `(Do Not Modify) Contact` stays, `Email (Contact) (Account)` is Email. */
export type Undecorated = (header: string) => string;

const asWritten: Undecorated = (header) => header;

interface Found {
  readonly index: number;
  readonly column: KnownColumn;
}

/** A field holds one value: the first of its headers that the file has gives it, the others are left out. */
function findTargets(
  keys: readonly string[],
  known: readonly KnownColumn[],
): ReadonlyMap<number, Partial<ColumnHeader>> {
  const found = known.flatMap((column): readonly Found[] =>
    column.headers
      .map((header) => ({ index: keys.indexOf(comparableName(header)), column }))
      .filter(({ index }) => index >= 0),
  );
  const targets = new Map<number, Partial<ColumnHeader>>();
  const taken = new Set<string>();
  for (const { index, column } of found) {
    const { target, translate, listSeparator } = column;
    if (targets.get(index)?.target !== undefined && targets.get(index)?.target !== 'ignore') continue;
    const isFree = target === 'ignore' || !taken.has(target);
    targets.set(
      index,
      isFree
        ? { target, ...(translate ? { translate } : {}), ...(listSeparator ? { listSeparator } : {}) }
        : { target: 'ignore' },
    );
    taken.add(target);
  }
  return targets;
}

/** The columns of a file with one header row; those the layout knows carry their target. */
export function knownColumns(
  rows: SampleRows,
  known: readonly KnownColumn[],
  undecorated: Undecorated = asWritten,
): readonly ColumnHeader[] {
  const columns = oneHeaderRow(rows);
  const targets = findTargets(
    columns.map(({ name }) => comparableName(undecorated(name))),
    known,
  );
  return columns.map((column, index) => ({ ...column, ...targets.get(index) }));
}

/** The headers of a file, to be asked for by name. */
export function headersOf(rows: SampleRows, undecorated: Undecorated = asWritten): ReadonlySet<string> {
  return new Set((rows[0] ?? []).map((cell) => comparableName(undecorated(cell.trim()))));
}

/** Evidence for a tool: it has every one of these columns; undefined when one is missing. */
export function toolColumns(rows: SampleRows, tool: string, needed: readonly string[]): Evidence | undefined {
  const headers = headersOf(rows);
  if (!needed.every((name) => headers.has(comparableName(name)))) return undefined;
  return { code: 'tool-columns', params: { tool, columns: needed.join(', ') } };
}

/** A translation by words, compared without case, spaces and punctuation; a blank says nothing, other words are unknown. */
export function byWords(words: Readonly<Record<string, string>>): (cell: string) => string | undefined {
  const known = new Map(Object.entries(words).map(([written, word]) => [comparableName(written), word]));
  return (cell) => (comparableName(cell) === '' ? '' : known.get(comparableName(cell)));
}
