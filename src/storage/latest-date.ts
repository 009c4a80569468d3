/** On which day did anything imported happen last? */
import type { LedgerKind } from '../domain/records.js';
import type { Connection } from './database.js';
import { ledgerTables } from './ledger-tables.js';
import { quoteName } from './quote-name.js';

/** Dates on which something happened. Due dates lie ahead, and a customer may be entered to begin or leave later. */
export const eventDates = {
  customer: [],
  contact: [],
  invitation: ['sent_at', 'responded_at'],
  outcome: ['agreed_on', 'measured_on', 'verified_on'],
  ticket: ['opened_at', 'first_response_at', 'resolved_at', 'closed_at'],
  contact_attempt: ['at'],
  usage: [],
  revenue: ['date'],
  renewal: ['decided_on'],
  service_level: [],
  channel_cost: [],
  product: [],
} as const satisfies Record<LedgerKind, readonly string[]>;

const dayLength = 10;

/** The latest day (ISO) of any answer or event that has happened; undefined when nothing stored has a date. */
export function readLatestDate(connection: Connection): string | undefined {
  const days = [latestIn(connection, 'chunks', 'latest_submitted_on')];
  for (const kind of Object.keys(eventDates) as LedgerKind[]) {
    for (const field of eventDates[kind])
      days.push(latestIn(connection, kind === 'outcome' ? happenedOutcomes(field) : ledgerTables[kind], field));
  }
  return days
    .filter((day) => day !== null)
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

/**
 * A day entered by hand that lay ahead on the day of the entry has not happened: it must not carry the whole report into the
 * future. The trail has the clock of UTC, so one day more is today somewhere.
 */
const happenedOutcomes = (field: string): string =>
  `outcomes WHERE NOT EXISTS (SELECT 1 FROM outcome_changes c WHERE c.outcome_id = outcomes.outcome_id
      AND c.field = '${field}' AND c.new_value = outcomes.${quoteName(field)} AND c.import_id IS NULL
      AND substr(c.new_value, 1, 10) > date(substr(c.changed_at, 1, 10), '+1 day'))`;

/** The latest value of a column of a table, or of a part of it. */
function latestIn(connection: Connection, rows: string, column: string): string | null {
  const latest = connection
    .prepare<[], string | null>(`SELECT max(${quoteName(column)}) FROM ${rows}`)
    .pluck()
    .get();
  return latest?.slice(0, dayLength) ?? null;
}
