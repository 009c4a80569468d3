/** How wide is each column of a table, so that the whole fits? */
import { naturalWidth, smallestWidth, type Cell } from './cell.js';

/** A border and a space on either side of each cell, and the last border. */
const frameWidth = (columns: number): number => 3 * columns + 1;

/** Narrower columns of Chinese text could not hold a character with its punctuation. */
const narrowest = 4;

/**
 * Widths of the columns within `width`, taken from the widest first; undefined when a number would have to be cut,
 * so that the table must be shown in another way.
 */
export function planColumns(rows: readonly (readonly Cell[])[], width: number): readonly number[] | undefined {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const available = width - frameWidth(columns);
  const need = (column: number, measure: (cell: Cell) => number): number =>
    rows.reduce((most, row) => Math.max(most, row[column] ? measure(row[column]) : 0), 1);
  const natural = Array.from({ length: columns }, (_, column) => need(column, naturalWidth));
  const smallest = natural.map((wide, column) => Math.min(wide, Math.max(narrowest, need(column, smallestWidth))));
  if (smallest.reduce((sum, one) => sum + one, 0) > available) return undefined;
  return shrink(
    natural.map((wide) => Math.min(wide, available)),
    smallest,
    available,
  );
}

function shrink(natural: readonly number[], smallest: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, 0) - available;
  for (; excess > 0; excess -= 1) {
    const room = (column: number): number =>
      (widths[column] ?? 0) > (smallest[column] ?? 0) ? (widths[column] ?? 0) : 0;
    const widest = widths.reduce((best, _, column) => (room(column) > room(best) ? column : best), 0);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
