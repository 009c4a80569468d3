/** Which answers and counts were worked out before and still hold, because nothing they rest on has changed? */
import type { Migration } from '../migrate.js';

/** Everything an answer can rest on, and what earlier reports showed, on which it depends what a later one may show. */
const tables = [
  'answer_chunks',
  'answer_numbers',
  'answer_texts',
  'channel_costs',
  'chunks',
  'collected_answers',
  'collected_forms',
  'contact_attempts',
  'contacts',
  'customers',
  'dimension_chunks',
  'dimension_values',
  'disclosed_groups',
  'identity_key',
  'import_needs',
  'import_surveys',
  'imports',
  'invitations',
  'items',
  'kept_out',
  'outcome_author',
  'outcome_changes',
  'outcomes',
  'products',
  'published_bases',
  'rejected_rows',
  'renewals',
  'replaced_records',
  'responses',
  'revenue',
  'same_names',
  'segments',
  'service_levels',
  'survey_tokens',
  'surveys',
  'tickets',
  'usage',
] as const;

/** A response that came in is counted by its chunk, which drops what is kept: a million of them need not do it each. */
const eventsOf = (table: string): readonly string[] =>
  table === 'responses' ? ['UPDATE', 'DELETE'] : ['INSERT', 'UPDATE', 'DELETE'];

/** What reports showed decides what may be shown, not what is counted. */
const droppedBy = (table: string): string =>
  table === 'disclosed_groups' || table === 'published_bases'
    ? 'DELETE FROM kept_answers;'
    : 'DELETE FROM kept_answers; DELETE FROM kept_counts;';

const triggers = tables.flatMap((table) =>
  eventsOf(table).map(
    (event) => `CREATE TRIGGER kept_until_${event.toLowerCase()}_of_${table} AFTER ${event} ON ${table}
BEGIN ${droppedBy(table)} END;`,
  ),
);

/** Dropped by triggers, so that no path forgets it: commands, imports, an erasure, SQL from anywhere. */
export const keptAnswers: Migration = {
  version: 24,
  sql: `
CREATE TABLE kept_answers (
  id INTEGER PRIMARY KEY, -- the later made, the higher
  question BLOB NOT NULL UNIQUE, -- SHA-256 of everything that was asked, and of the program that answered
  answer BLOB NOT NULL
) STRICT;
CREATE TABLE kept_counts (
  question TEXT PRIMARY KEY NOT NULL, -- the program that counted, and what it was asked
  counts BLOB NOT NULL
) STRICT;
${triggers.join('\n')}
`,
};
