/** Where is the customer kept that an export states by name only, and products, and what the user said is the same? */
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

CREATE TABLE products (
  "product" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT,
  "series" TEXT,
  "price" REAL,
  "currency" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX products_by_import ON products (import_id);

CREATE TABLE same_names (
  written TEXT PRIMARY KEY NOT NULL, -- as an export writes the customer or product
  meant TEXT NOT NULL -- id or name of a customer or product, as the user stated it
) STRICT;
`,
};
