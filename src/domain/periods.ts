/** Which period does a date or a written period belong to? */

/** The calendar quarter of an ISO date: `2026-09-27…` gives `2026Q3`. */
export function quarterOf(isoDate: string): string {
  return `${isoDate.slice(0, 4)}Q${Math.ceil(Number(isoDate.slice(5, 7)) / 3)}`;
}

const yearThenQuarter = /^(\d{4})\s*(?:[-/.]|年)?\s*(?:q|第)?\s*([1-4一二三四])\s*(?:季度|季|$)$/iu;
const quarterThenYear = /^q\s*([1-4])\s*[-/.]?\s*(\d{4})$/iu;
const chineseNumerals = '一二三四';

/**
 * A period in one spelling: `Q3 2026`, `2026-Q3` and `2026年第三季度` become `2026Q3`; other periods (`2026-09`, `Wave 2`)
 * stay as they are written.
 */
export function periodName(written: string): string {
  const text = written.normalize('NFKC').trim();
  const reversed = quarterThenYear.exec(text);
  if (reversed) return `${reversed[2]}Q${reversed[1]}`;
  const match = yearThenQuarter.exec(text);
  // `2026-3` is a month to some and a quarter to others: only with a Q or 季 it is a quarter for sure.
  if (!match || !/[q季]/iu.test(text)) return text;
  const quarter = match[2] ?? '';
  const spelled = chineseNumerals.indexOf(quarter);
  return `${match[1]}Q${spelled >= 0 ? spelled + 1 : quarter}`;
}

const quarters = /^(\d{4})Q([1-4])$/u;
const halves = /^(\d{4})\s*-?\s*H([12])$/iu;
const months = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*月?$/u;
const years = /^(?:FY\s*)?(\d{4})\s*年?$/iu;
const numbered = /^(.*?)(\d+)(\D*)$/u;

/** How a period is named, and where it stands among those of its kind: by its first month, or by its number. */
interface Place {
  readonly kind: string;
  readonly at: number;
}

/** Where a period stands; `at` of a calendar one is its first month, counted from the year 0. */
export function placeOf(name: string): Place | undefined {
  const text = periodName(name);
  const calendar = (pattern: RegExp, kind: string, length: number): Place | undefined => {
    const [, year, part = '1'] = pattern.exec(text) ?? [];
    const isPart = Number(part) >= 1 && Number(part) * length <= 12;
    return year === undefined || !isPart ? undefined : { kind, at: Number(year) * 12 + (Number(part) - 1) * length };
  };
  const [, before = '', digits, behind = ''] = numbered.exec(text) ?? [];
  return (
    calendar(quarters, 'quarter', 3) ??
    calendar(halves, 'half', 6) ??
    calendar(months, 'month', 1) ??
    calendar(years, 'year', 12) ??
    (digits === undefined ? undefined : { kind: `numbered ${before.trim()} ${behind.trim()}`, at: Number(digits) })
  );
}

export interface PeriodOrder {
  /** Earliest first; by code point where the names do not tell. */
  readonly names: readonly string[];
  /** False where names do not say which comes first, or are of several kinds (`2025`, `2025Q3`). */
  readonly isKnown: boolean;
}

/** The one order of periods: quarters, halves, months, years, or one name with a running number (`Wave 2`, `Wave 10`). */
export function orderPeriods(names: readonly string[]): PeriodOrder {
  const byName = [...names].sort((a, b) => (a < b ? -1 : Number(a > b)));
  const places = new Map(byName.map((name) => [name, placeOf(name)] as const));
  const kinds = new Set([...places.values()].map((place) => place?.kind));
  const isKnown = kinds.size <= 1 && !kinds.has(undefined);
  if (!isKnown) return { names: byName, isKnown };
  return { names: byName.toSorted((a, b) => (places.get(a)?.at ?? 0) - (places.get(b)?.at ?? 0)), isKnown };
}
