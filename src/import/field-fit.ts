/** Do the cells of a column fit the field its name suggests? */
import type { Field } from '../domain/fields.js';
import { fieldCleaner, isUnreadable } from './clean-field.js';
import type { ImportOptions } from './import-options.js';
import { splitDate } from './parse-date.js';
import type { ColumnProfile } from './profile-columns.js';
import { createRoleReader } from './read-role.js';

/** `3` or `Q3` names no period: the year is missing, and all third quarters would fall together. */
function namesPeriod(cell: string): boolean {
  return !/^q?\d{1,2}$/i.test(cell.trim());
}

/** Whether the cells name periods with their year; a count of seats or licences does not. */
export function mayNamePeriods({ values, filled, numbers, low, high }: ColumnProfile): boolean {
  if (numbers === filled) return low >= 1_900 && high <= 210_012;
  return [...values.keys()].every((cell) => /\d{2}/.test(cell));
}

function reader(field: Field, options: ImportOptions): (cell: string) => boolean {
  if (field.kind === 'date') return (cell) => splitDate(cell) !== undefined;
  if (field.kind === 'period') return namesPeriod;
  const clean = fieldCleaner(field, {
    decimal: options.decimal,
    dateOrder: undefined,
    roles: createRoleReader(options),
  });
  return (cell) => !isUnreadable(clean(cell));
}

/**
 * Whether at least half of the cells can be read as the field. A "Churn reason" in free text is not `left_because`, and
 * taking it for that would reject every row; an empty column is nothing at all.
 */
export function fitsField(field: Field, profile: ColumnProfile, options: ImportOptions): boolean {
  if (profile.filled === 0) return false;
  const isReadable = reader(field, options);
  let cells = 0;
  let readable = 0;
  for (const [text, count] of profile.values) {
    cells += count;
    if (isReadable(text)) readable += count;
  }
  return readable * 2 >= cells;
}

/** Whether the values can be ids of the records themselves: hardly any of them occurs twice. */
export function looksUnique({ values }: ColumnProfile): boolean {
  const cells = [...values.values()].reduce((sum, count) => sum + count, 0);
  return cells < values.size * 1.5;
}
