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

/** The latest day (ISO) of any answer or event; undefined when nothing stored has a date. */
export function readLatestDate(connection: Connection): string | undefined {
  const days = [latestIn(connection, 'chunks', 'latest_submitted_on')];
  for (const kind of Object.keys(eventDates) as LedgerKind[]) {
    for (const field of eventDates[kind]) days.push(latestIn(connection, ledgerTables[kind], field));
  }
  return days
    .filter((day) => day !== null)
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

function latestIn(connection: Connection, table: string, column: string): string | null {
  const latest = connection
    .prepare<[], string | null>(`SELECT max(${quoteName(column)}) FROM ${quoteName(table)}`)
    .pluck()
    .get();
  return latest?.slice(0, dayLength) ?? null;
}
