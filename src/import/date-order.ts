/** Does the day or the month come first in this file? */
import type { Evidence } from '../domain/import-audit.js';
import type { DateEvidence } from './date-evidence.js';
import type { DateOrder } from './parse-date.js';

export interface OrderFinding {
  /** Undefined: no date proves it, or both orders occur. */
  readonly order?: DateOrder;
  readonly evidence: Evidence;
}

function earliest(rows: readonly (number | undefined)[]): number | undefined {
  const known = rows.filter((row) => row !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/**
 * The order stated, or proved by a number above 12 in any date column of the file; undefined when the file has no dates.
 * One file comes from one tool, so what one column proves holds for the others.
 */
export function findDateOrder(columns: readonly DateEvidence[], stated?: DateOrder): OrderFinding | undefined {
  if (columns.every(({ known, numeric }) => known + numeric === 0)) return undefined;
  if (columns.every(({ numeric }) => numeric === 0))
    return { order: 'ymd', evidence: { code: 'date-iso', params: {} } };
  if (stated) return { order: stated, evidence: { code: 'stated', params: { option: `--date-order ${stated}` } } };
  const dayFirst = earliest(columns.map(({ dayFirstRow }) => dayFirstRow));
  const monthFirst = earliest(columns.map(({ monthFirstRow }) => monthFirstRow));
  if (dayFirst !== undefined && monthFirst !== undefined)
    return { evidence: { code: 'date-contradicted', params: {} } };
  if (dayFirst !== undefined) return { order: 'dmy', evidence: { code: 'date-proved', params: { row: dayFirst } } };
  if (monthFirst !== undefined) return { order: 'mdy', evidence: { code: 'date-proved', params: { row: monthFirst } } };
  return { evidence: { code: 'date-ambiguous', params: {} } };
}
