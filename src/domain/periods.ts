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
