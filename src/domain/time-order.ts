/** Which of two moments of a record must come first? */
import type { RecordKind } from './records.js';

type Order = readonly [earlier: string, later: string];

/** Pairs of date fields of which the first cannot lie after the second; what does is a fault of the data, not a duration. */
export const timeOrder: Partial<Readonly<Record<RecordKind, readonly Order[]>>> = {
  ticket: [
    ['opened_at', 'first_response_at'],
    ['opened_at', 'resolved_at'],
    ['first_response_at', 'resolved_at'],
    ['resolved_at', 'closed_at'],
  ],
  customer: [['customer_since', 'left_on']],
  invitation: [['sent_at', 'responded_at']],
  response: [['started_at', 'submitted_at']],
  outcome: [['agreed_on', 'measured_on']],
};

const dayLength = 10;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;

function instant(moment: string): number {
  return Date.parse(zone.test(moment) ? moment : `${moment}Z`);
}

/** Whether `later` lies before `earlier`; where one of them is only a day, only the days are compared. */
export function isDisordered(earlier: string, later: string): boolean {
  if (earlier.length <= dayLength || later.length <= dayLength) {
    return later.slice(0, dayLength) < earlier.slice(0, dayLength);
  }
  return instant(later) < instant(earlier);
}

const msPerMinute = 60_000;

/** Minutes from one moment to another, negative where they stand the wrong way round; undefined where one is only a day. */
export function minutesBetween(from: string, to: string): number | undefined {
  if (from.length <= dayLength || to.length <= dayLength) return undefined;
  const minutes = (instant(to) - instant(from)) / msPerMinute;
  return Number.isFinite(minutes) ? minutes : undefined;
}
