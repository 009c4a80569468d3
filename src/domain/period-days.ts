/** From which day to which does a period of the calendar last? For records that have a day and name no period. */
import { dayNumber, dayOfNumber } from './days.js';
import { placeOf } from './periods.js';

/** ISO days, both within the period. */
export interface PeriodDays {
  readonly first: string;
  readonly last: string;
}

const months: Readonly<Record<string, number>> = { quarter: 3, half: 6, month: 1, year: 12 };

/** The first day of a month counted from the year 0. */
const firstDay = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The days of `2026Q3`, `2026H2`, `2026-09` and `2026`; undefined of `Wave 2`, and of a fiscal year, which begins anywhere. */
export function daysOfPeriod(name: string): PeriodDays | undefined {
  const place = placeOf(name);
  const length = months[place?.kind ?? ''];
  if (!place || length === undefined || /^\s*FY/iu.test(name)) return undefined;
  const { at } = place;
  return { first: firstDay(at), last: dayOfNumber(dayNumber(firstDay(at + length)) - 1) };
}
