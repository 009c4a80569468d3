/** Reads cells of ledger records by type; a missing cell is undefined, never 0 or ''. */
import type { LedgerRecord } from '../domain/records.js';

export function textOf(record: LedgerRecord, field: string): string | undefined {
  const value = record[field];
  return value === null || value === undefined || value === '' ? undefined : String(value);
}

export function numberOf(record: LedgerRecord, field: string): number | undefined {
  const value = record[field];
  return typeof value === 'number' ? value : undefined;
}

/** A number whose sums are still exact: what lies above 9·10¹⁵ is known by no currency and no clock, and is no number here. */
export function exactNumberOf(record: LedgerRecord, field: string): number | undefined {
  const value = numberOf(record, field);
  return value !== undefined && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** yes/no cells are stored as 1/0. */
export function yesNoOf(record: LedgerRecord, field: string): boolean | undefined {
  const value = record[field];
  return typeof value === 'number' ? value === 1 : undefined;
}

/** True when the day is known and not after `asOf`; everything counts while no day is stated. */
export function happenedBy(day: string | undefined, asOf: string | undefined): boolean {
  return day === undefined || asOf === undefined || day.slice(0, 10) <= asOf;
}
