/** What is the header of a sheet whose header cells are merged, or that has a title above its table? */
import type { Evidence } from '../../domain/import-audit.js';
import type { Merge } from './scan-sheet.js';

export interface SheetRow {
  /** Row of the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface FlatSheet {
  readonly rows: readonly SheetRow[];
  readonly notes: readonly Evidence[];
}

const titleRows = 10;
const tableColumns = 3;

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Lines of a single cell above the first row of a table of three columns or more are its title. */
export function withoutTitle(rows: readonly SheetRow[]): FlatSheet {
  const header = rows.slice(0, titleRows).findIndex(({ cells }) => filledIn(cells) >= tableColumns);
  const above = rows.slice(0, Math.max(header, 0));
  const titles = above.filter(({ cells }) => filledIn(cells) === 1).length;
  if (titles === 0 || above.some(({ cells }) => filledIn(cells) > 1)) return { rows, notes: [] };
  return { rows: rows.slice(header), notes: [{ code: 'title-rows', params: { rows: titles } }] };
}

const isText = (cell: string): boolean => cell.trim() !== '' && Number.isNaN(Number(cell));

/** The group of each column: the text of the merged cell that spans it. */
function spread(header: SheetRow, merges: readonly Merge[]): readonly string[] {
  const names = [...header.cells];
  for (const { column, columns } of merges) names.fill(names[column - 1] ?? '', column - 1, column - 1 + columns);
  return names;
}

/**
 * A merged cell over several columns names them all. Where the row below tells them apart, both make one header:
 * `Satisfaction - price`.
 */
export function withFlatHeader(rows: readonly SheetRow[], merges: readonly Merge[]): FlatSheet {
  const [header, below] = rows;
  const own = merges.filter(({ row }) => row === header?.number);
  const wide = own.filter(({ columns }) => columns > 1);
  if (!header || own.length === 0) return { rows, notes: [] };
  const groups = spread(header, wide);
  const names = below?.cells ?? [];
  const under = wide.flatMap(({ column, columns }) => names.slice(column - 1, column - 1 + columns));
  const hasNames = wide.length > 0 && under.every(isText);
  const isSecondRow = hasNames && below?.number === header.number + 1;
  if (!isSecondRow)
    return {
      rows: [{ ...header, cells: groups }, ...rows.slice(1)],
      notes: [{ code: 'merged-header', params: { rows: 1 } }],
    };
  const cells = groups.map((group, index) =>
    [group, names[index] ?? ''].filter((part) => part.trim() !== '').join(' - '),
  );
  return {
    rows: [{ number: below.number, cells }, ...rows.slice(2)],
    notes: [{ code: 'merged-header', params: { rows: 2 } }],
  };
}
