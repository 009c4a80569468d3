/** How would the cell of a sheet be written in a CSV file? */

export type SheetValue = string | number | boolean | Date | null;

export interface Calendar {
  /** Days are counted from 1904, as old Macs did. */
  readonly startsIn1904: boolean;
}

const dayMilliseconds = 86_400_000;
/** Day 0 of the calendar that counts from 1900, and of the one that counts from 1904. */
const dayZero = Date.UTC(1899, 11, 30);
const dayZero1904 = Date.UTC(1904, 0, 1);

/** Numbers are stored as binary fractions: 15 digits are what a spreadsheet shows, the rest is noise (4.1, not 4.0999999999999996). */
export function numberText(stored: string): string {
  const value = Number(stored);
  return stored.trim() === '' || !Number.isFinite(value) ? stored : String(Number(value.toPrecision(15)));
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A time without a day, or a span that may be longer than one: `27:05:00`. */
function spanText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

/** ISO 8601, to the second: days are stored as fractions, in which a second has no exact value. */
function dateText(date: Date, { startsIn1904 }: Calendar): string {
  const rounded = Math.round(date.getTime() / 1000) * 1000;
  if (!Number.isFinite(rounded)) return '';
  const elapsed = rounded - (startsIn1904 ? dayZero1904 : dayZero);
  // Nobody answered a survey in 1900: so early a "date" is a time of day or a duration.
  if (elapsed >= 0 && elapsed < 366 * dayMilliseconds && elapsed % dayMilliseconds !== 0)
    return spanText(elapsed / 1000);
  const text = new Date(rounded).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}

/** The text of a cell; '' for an empty one. */
export function cellText(value: SheetValue, calendar: Calendar): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value, calendar);
  return typeof value === 'number' ? numberText(String(value)) : String(value);
}
