/** Which tickets, calls, invitations and service levels lie in the periods asked for? They have a day and name no period. */
import { daysOfPeriod, type PeriodDays } from '../domain/period-days.js';
import { periodName } from '../domain/periods.js';

/** Periods of the calendar. */
export interface RecordPeriods {
  readonly names: readonly string[];
  /** The last day of the latest of them (ISO). */
  readonly last: string;
  /** False without a day: what has none is in no period. */
  readonly holds: (day: string | undefined) => boolean;
  /** Whether a period named by a record is one of these, or lies within one (`2026-08` in `2026Q3`). */
  readonly holdsPeriod: (name: string) => boolean;
}

/** Undefined where no period was asked for, or one of those asked for has no days (`Wave 2`). */
export function recordPeriods(names: readonly string[] | undefined): RecordPeriods | undefined {
  const days = (names ?? []).map(daysOfPeriod);
  const known = days.flatMap((one): readonly PeriodDays[] => (one ? [one] : []));
  if (names === undefined || known.length === 0 || known.length < days.length) return undefined;
  const written = new Set(names.map(periodName));
  const within = (first: string, last: string): boolean =>
    known.some((period) => period.first <= first && last <= period.last);
  return {
    names,
    last:
      known
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? '',
    holds: (day) => day !== undefined && within(day.slice(0, 10), day.slice(0, 10)),
    holdsPeriod: (name) => {
      const own = /^\d{4}-\d{2}-\d{2}/.test(name)
        ? { first: name.slice(0, 10), last: name.slice(0, 10) }
        : daysOfPeriod(name);
      return written.has(periodName(name)) || (own !== undefined && within(own.first, own.last));
    },
  };
}

/** The test of a day: all pass where no period narrows. */
export function dayTest(names: readonly string[] | undefined): (day: string | undefined) => boolean {
  return recordPeriods(names)?.holds ?? (() => true);
}
