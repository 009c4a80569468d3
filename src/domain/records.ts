/** Which kinds of record a company's exports hold, and the typed rows analyses read. */

export const recordKinds = [
  'customer',
  'contact',
  'response',
  'invitation',
  'outcome',
  'ticket',
  'contact_attempt',
  'usage',
  'revenue',
  'renewal',
  'service_level',
  'channel_cost',
  'product',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Every kind but responses: small tables kept row by row ("ledgers"). */
export type LedgerKind = Exclude<RecordKind, 'response'>;

/** A cleaned cell: ids and text stay text, dates are ISO 8601 text, yes/no is 1/0. A missing cell is null, never 0 or ''. */
export type CellValue = string | number | null;

/** One row of a ledger, by field name as in `fields.ts` (`customer_id`, `due_on` …). */
export type LedgerRecord = Readonly<Record<string, CellValue>>;
