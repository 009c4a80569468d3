/** Where is the customer kept that an export states by name only, and what did the user say is the same? */
import type { Migration } from '../migrate.js';

/** New columns stand last: SQLite adds them there, and the field table follows. */
export const accountNames: Migration = {
  version: 3,
  sql: `
ALTER TABLE contacts ADD COLUMN "customer_name" TEXT;
ALTER TABLE invitations ADD COLUMN "customer_name" TEXT;
ALTER TABLE outcomes ADD COLUMN "customer_name" TEXT;
ALTER TABLE tickets ADD COLUMN "customer_name" TEXT;
ALTER TABLE tickets ADD COLUMN "email" TEXT;
ALTER TABLE tickets ADD COLUMN "first_response_minutes" REAL;
ALTER TABLE tickets ADD COLUMN "resolution_minutes" REAL;
ALTER TABLE contact_attempts ADD COLUMN "customer_name" TEXT;
ALTER TABLE usage ADD COLUMN "customer_name" TEXT;
ALTER TABLE revenue ADD COLUMN "customer_name" TEXT;
ALTER TABLE revenue ADD COLUMN "sale_id" TEXT;
ALTER TABLE renewals ADD COLUMN "customer_name" TEXT;
ALTER TABLE responses ADD COLUMN "customer_name" TEXT;

CREATE TABLE same_names (
  written TEXT PRIMARY KEY NOT NULL, -- as an export writes the customer
  meant TEXT NOT NULL -- id or name in the customer table, as the user stated it
) STRICT;
`,
};
