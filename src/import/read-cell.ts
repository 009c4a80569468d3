/** What does a cell say when the tool writes words of its own, or several records into one cell? */
import type { CellValue } from '../domain/records.js';
import type { Cleaner, Unreadable } from './clean-field.js';
import type { ColumnHeader } from './layouts/layout.js';

export interface CellCounts {
  /** Cells the tool does not write as we know it; left empty. */
  unreadable: number;
  /** Cells that name several records, of which the first is taken. */
  several: number;
}

export interface CellReader {
  read(cell: string): CellValue | Unreadable;
  readonly counts: Readonly<CellCounts>;
}

/** The cleaner of a field behind what the layout knows of the column. */
export function cellReader(header: ColumnHeader | undefined, clean: Cleaner): CellReader {
  const counts: CellCounts = { unreadable: 0, several: 0 };
  const { translate, listSeparator } = header ?? {};
  const first = (cell: string): string => {
    if (listSeparator === undefined) return cell;
    const parts = cell.split(listSeparator).filter((part) => part.trim() !== '');
    if (parts.length > 1) counts.several += 1;
    return parts[0] ?? '';
  };
  const read = (cell: string): CellValue | Unreadable => {
    const text = first(cell);
    const said = translate ? translate(text) : text;
    if (said !== undefined) return clean(said);
    counts.unreadable += 1;
    return null;
  };
  return { read: (translate ?? listSeparator) ? read : clean, counts };
}
