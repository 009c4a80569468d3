/** Was a ticket solved within the time that was promised? */
import type { LedgerRecord } from '../../domain/records.js';
import { isDisordered, minutesBetween } from '../../domain/time-order.js';
import { numberOf, textOf, yesNoOf } from '../ledger-values.js';

/** `overdue`: open and past its time. `open`: open and still in time. `none`: nothing was promised. */
export type PromiseState = 'kept' | 'missed' | 'overdue' | 'open' | 'none';

interface Standing {
  readonly asOf: string | undefined;
  readonly isClosed: boolean;
  /** Undefined where it is not known, or cannot be believed. */
  readonly endedAt: string | undefined;
}

/** By its own times: solved by the due moment, or within the promised minutes of being opened; undefined where they do not tell. */
function isKeptByTimes(record: LedgerRecord, endedAt: string | undefined): boolean | undefined {
  const [due, target] = [textOf(record, 'due_at'), numberOf(record, 'target_minutes')];
  if (due !== undefined && endedAt !== undefined) return !isDisordered(endedAt, due);
  if (target === undefined) return undefined;
  const opened = textOf(record, 'opened_at');
  const taken =
    endedAt !== undefined && opened !== undefined
      ? minutesBetween(opened, endedAt)
      : numberOf(record, 'resolution_minutes');
  return taken === undefined ? undefined : taken <= target;
}

const minutesOfDay = 1440;

/** Whether the promised time had passed before the day of the report: on that day itself it may still have been kept. */
function isPastDue(record: LedgerRecord, asOf: string | undefined): boolean {
  if (asOf === undefined) return false;
  const due = textOf(record, 'due_at');
  if (due !== undefined) return due.slice(0, 10) < asOf;
  const [opened, target] = [textOf(record, 'opened_at'), numberOf(record, 'target_minutes')];
  if (opened === undefined || target === undefined) return false;
  const from = opened.length > 10 ? opened : `${opened}T00:00`;
  const open = minutesBetween(from, `${asOf}T00:00`) ?? 0;
  return open - (opened.length > 10 ? 0 : minutesOfDay) > target;
}

/** Whether its own times tell when the promise ended. */
const hasTimes = (record: LedgerRecord): boolean =>
  textOf(record, 'due_at') !== undefined ||
  (textOf(record, 'opened_at') !== undefined && numberOf(record, 'target_minutes') !== undefined);

const isPromised = (record: LedgerRecord): boolean =>
  textOf(record, 'due_at') !== undefined || numberOf(record, 'target_minutes') !== undefined;

/** What the record states counts; where it states nothing, its times do. */
export function promiseOf(
  record: LedgerRecord,
  { asOf, isClosed, endedAt }: Standing,
): { readonly promise: PromiseState; readonly isStatedAgainstTimes: boolean } {
  const stated = yesNoOf(record, 'sla_met');
  if (isClosed) {
    const byTimes = isKeptByTimes(record, endedAt);
    const kept = stated ?? byTimes;
    const isStatedAgainstTimes = stated !== undefined && byTimes !== undefined && stated !== byTimes;
    if (kept === undefined) return { promise: 'none', isStatedAgainstTimes };
    return { promise: kept ? 'kept' : 'missed', isStatedAgainstTimes };
  }
  // A miss that was written down later is not known yet on a day before the promised time had passed.
  const isOverdue = isPastDue(record, asOf) || (stated === false && (asOf === undefined || !hasTimes(record)));
  if (isOverdue) return { promise: 'overdue', isStatedAgainstTimes: false };
  const isOpen = stated !== undefined || isPromised(record);
  return { promise: isOpen ? 'open' : 'none', isStatedAgainstTimes: false };
}
