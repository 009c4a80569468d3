/** Which rows were rejected, and are they too many? */
import type { FileReading, RejectedRow } from '../domain/import-audit.js';
import { catalogue } from '../problems/catalogue.js';
import { fail } from '../problems/problem.js';

export interface RejectionTally {
  add(row: RejectedRow): void;
  rejected(): number;
  byCode(): FileReading['rejectedByCode'];
  /** Fails when more than the allowed share of the rows was rejected. */
  check(file: string, rows: number, maxRejected: number): void;
}

const placesShown = 5;

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

function place({ line, code, columnName }: RejectedRow): string {
  return columnName === undefined ? `line ${line} (${code})` : `line ${line} (${code} in ${columnName})`;
}

/** What each code among the places means, and what to do about it. */
function reasonsOf(rows: readonly RejectedRow[]): string {
  const codes = [...new Set(rows.map(({ code }) => code))];
  const known = codes.filter((code): code is keyof typeof catalogue => Object.hasOwn(catalogue, code));
  return known.map((code) => `${code}: ${catalogue[code].sentence} ${catalogue[code].hint}`).join(' - ');
}

/** Counts rejected rows by reason and column. */
export function tallyRejections(): RejectionTally {
  const counts = new Map<string, { code: string; columnName?: string; rows: number; firstLine: number }>();
  const first: RejectedRow[] = [];
  let rejected = 0;
  const add = (row: RejectedRow): void => {
    rejected += 1;
    if (first.length < placesShown) first.push(row);
    const key = JSON.stringify([row.code, row.columnName ?? null]);
    const entry = counts.get(key);
    if (entry) entry.rows += 1;
    else {
      const { code, columnName, line } = row;
      counts.set(key, { code, rows: 1, firstLine: line, ...(columnName === undefined ? {} : { columnName }) });
    }
  };
  const check = (file: string, rows: number, maxRejected: number): void => {
    if (rejected === 0 || rejected <= rows * maxRejected) return;
    const share = percent(Math.ceil((rejected / rows) * 1000) / 1000);
    const what = { places: first.map(place).join(', '), reasons: reasonsOf(first) };
    const params = { file, rejected, rows, limit: percent(maxRejected), share, ...what };
    fail('too-many-rejected', params, { file, line: first[0]?.line ?? 1 });
  };
  return { add, rejected: () => rejected, byCode: () => [...counts.values()].sort((a, b) => b.rows - a.rows), check };
}
