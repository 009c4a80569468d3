/** What do the dates of a column prove about the order of day and month? */
import { splitDate } from './parse-date.js';

export interface DateEvidence {
  /** Cells that are a date in either order, another one in each: 03/04/2026. */
  readonly ambiguous: number;
  /** Dates whose order shows in the cell: ISO, or with the month in words. */
  readonly known: number;
  /** Dates of two numbers and a year. */
  readonly numeric: number;
  /** First row whose first number is above 12: the day comes first. */
  readonly dayFirstRow?: number;
  /** First row whose second number is above 12: the month comes first. */
  readonly monthFirstRow?: number;
}

export interface DateWatch {
  /** Tells whether the text is a date in either order. */
  look(text: string, row: number): boolean;
  evidence(): Omit<DateEvidence, 'ambiguous'>;
}

/** Watches the cells of one column. */
export function dateWatch(): DateWatch {
  let known = 0;
  let numeric = 0;
  let dayFirstRow: number | undefined;
  let monthFirstRow: number | undefined;
  const look = (text: string, row: number): boolean => {
    // Most cells are answers: a quick look keeps the date patterns away from them.
    if (text.length < 6 || text.length > 60 || !/\d/.test(text)) return false;
    const parts = splitDate(text);
    if (!parts) return false;
    if (parts.style === 'known') {
      known += 1;
      return false;
    }
    numeric += 1;
    if (parts.first > 12 && parts.second <= 12) dayFirstRow ??= row;
    if (parts.second > 12 && parts.first <= 12) monthFirstRow ??= row;
    return parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second;
  };
  const evidence = (): Omit<DateEvidence, 'ambiguous'> => ({
    known,
    numeric,
    ...(dayFirstRow === undefined ? {} : { dayFirstRow }),
    ...(monthFirstRow === undefined ? {} : { monthFirstRow }),
  });
  return { look, evidence };
}
