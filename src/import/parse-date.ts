/** Which day, and which time, does a cell name? */
import type { DateOrder } from '../domain/import-audit.js';
import { unixTime } from './unix-time.js';

export type { DateOrder };

/** A date taken apart. `numeric`: two numbers whose order is not known from the cell alone, then the year. */
export interface DateParts {
  readonly style: 'known' | 'numeric';
  /** Year, month, day when known; else first number, second number and year as `first`, `second`, `year`. */
  readonly year: number;
  readonly first: number;
  readonly second: number;
  /** `T15:09:01`, with the zone where one is written; empty for a bare day. */
  readonly time: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const timePattern =
  /^[T\s,]*(上午|下午)?\s*(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2}))?(?:[.,]\d+)?[秒分]?\s*([ap]\.?\s?m\.?|上午|下午)?\s*(.*)$/iu;
const zonePattern = /^(?:UTC|GMT|Z)?\s*([-+−])(\d{1,2}):?(\d{2})?$/i;
const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|(?=$|[T\s,]))/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?=$|[T\s,])/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})(?=$|[T\s,])/i;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+(?=\S)/i;
const monthNameDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[T\s,])/i;

function fullYear(written: string): number {
  const year = Number(written);
  // The POSIX pivot: 69 and above are of the last century.
  if (written.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function zoneText(written: string): string | undefined {
  if (written === '') return '';
  if (/^(?:Z|UTC|GMT)$/i.test(written)) return 'Z';
  const zone = zonePattern.exec(written);
  return zone ? `${zone[1] === '+' ? '+' : '-'}${(zone[2] ?? '').padStart(2, '0')}:${zone[3] ?? '00'}` : undefined;
}

/** `T15:09:01` with zone, '' for nothing, undefined for what is no time. */
function timeText(rest: string): string | undefined {
  if (rest.trim() === '') return '';
  const match = timePattern.exec(rest);
  const zone = match && zoneText((match[6] ?? '').trim());
  if (!match || zone === undefined || zone === null) return undefined;
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  const isAfternoon = half.startsWith('p') || half === '下午';
  const written = Number(match[2]);
  const hour = half === '' ? written : (written % 12) + (isAfternoon ? 12 : 0);
  const [minute, second] = [Number(match[3]), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  return `T${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}${zone}`;
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type Found = Omit<DateParts, 'time'> & { readonly length: number };

function findDate(text: string): Found | undefined {
  const known = yearFirst.exec(text) ?? compact.exec(text);
  if (known) {
    return {
      style: 'known',
      year: Number(known[1]),
      first: Number(known[2]),
      second: Number(known[3]),
      length: known[0].length,
    };
  }
  const numeric = yearLast.exec(text);
  if (numeric) {
    const year = fullYear(numeric[3] ?? '');
    return { style: 'numeric', year, first: Number(numeric[1]), second: Number(numeric[2]), length: numeric[0].length };
  }
  const named = dayMonthName.exec(text);
  if (named && monthNumber(named[2] ?? '') > 0) {
    const year = fullYear(named[3] ?? '');
    return {
      style: 'known',
      year,
      first: monthNumber(named[2] ?? ''),
      second: Number(named[1]),
      length: named[0].length,
    };
  }
  const american = monthNameDay.exec(text);
  if (!american || monthNumber(american[1] ?? '') === 0) return undefined;
  const first = monthNumber(american[1] ?? '');
  return { style: 'known', year: Number(american[3]), first, second: Number(american[2]), length: american[0].length };
}

/** As programs write it: most dates need none of the further looks. */
const isoMoment = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?)?$/;

function splitIso(cell: string): DateParts {
  const part = (from: number, to: number): number => Number(cell.slice(from, to));
  return { style: 'known', year: part(0, 4), first: part(5, 7), second: part(8, 10), time: cell.slice(10) };
}

/** Takes a date apart, or undefined when the cell is none. */
export function splitDate(cell: string): DateParts | undefined {
  if (isoMoment.test(cell)) return splitIso(cell);
  const written = cell.normalize('NFKC').trim().replace(weekday, '');
  const text = unixTime(written) ?? written;
  const found = findDate(text);
  const time = found && timeText(text.slice(found.length));
  if (!found || time === undefined) return undefined;
  return { style: found.style, year: found.year, first: found.first, second: found.second, time };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO 8601 text of a date in a known order (`2026-09-27`, `2026-09-27T15:09:01+03:00`); undefined for a day that does not exist. */
export function isoDate(parts: DateParts, order: DateOrder): string | undefined {
  const dayFirst = parts.style === 'numeric' && order === 'dmy';
  const month = dayFirst ? parts.second : parts.first;
  const day = dayFirst ? parts.first : parts.second;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(parts.year, month)) return undefined;
  const [year, two] = [String(parts.year).padStart(4, '0'), (part: number): string => String(part).padStart(2, '0')];
  return `${year}-${two(month)}-${two(day)}${parts.time}`;
}
