/** Which columns did a user most likely mean? */
import { nearestWord } from '../problems/nearest-word.js';

// A question text can be kilobytes long; an error message is read, not searched.
const shown = 80;
const limit = 3;

/** Up to three of the names, those that contain what was typed first, then the fewest edits away; for a hint. */
export function nearestColumns(typed: string, columns: readonly string[]): string {
  const wanted = typed.replaceAll('*', '').trim().toLowerCase();
  const containing = columns.filter((column) => wanted !== '' && column.toLowerCase().includes(wanted));
  const found = containing.slice(0, limit);
  while (found.length < Math.min(limit, columns.length)) {
    found.push(
      nearestWord(
        wanted,
        columns.filter((column) => !found.includes(column)),
      ),
    );
  }
  return found.map((column) => (column.length > shown ? `${column.slice(0, shown)}…` : column)).join(', ');
}
