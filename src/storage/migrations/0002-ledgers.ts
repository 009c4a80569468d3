/** Which tables hold the ledgers: customers, contacts, outcomes, tickets …? */
import type { Migration } from '../migrate.js';

/**
 * One column per field of the record, in the order of `domain/fields.ts` (a test compares them). Records with an id of
 * their own have it as primary key; the others are told apart by their whole content, found through `content_hash`.
 */
export const ledgers: Migration = {
  version: 2,
  sql: `
CREATE TABLE customers (
  "customer_id" TEXT PRIMARY KEY NOT NULL,
  "name" TEXT,
  "industry" TEXT,
  "region" TEXT,
  "country" TEXT,
  "segment" TEXT,
  "tier" TEXT,
  "annual_value" REAL,
  "currency" TEXT,
  "customer_since" TEXT,
  "parent_id" TEXT,
  "account_manager" TEXT,
  "stage" TEXT,
  "status" TEXT,
  "left_on" TEXT,
  "left_because" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX customers_by_import ON customers (import_id);

CREATE TABLE contacts (
  "contact_id" TEXT PRIMARY KEY NOT NULL,
  "customer_id" TEXT,
  "name" TEXT,
  "email" TEXT,
  "title" TEXT,
  "role" TEXT,
  "is_payer" INTEGER,
  "influence" TEXT,
  "department" TEXT,
  "manager" TEXT,
  "country" TEXT,
  "language" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX contacts_by_import ON contacts (import_id);
CREATE INDEX contacts_by_email ON contacts (lower(trim(email)));

CREATE TABLE invitations (
  "invitation_id" TEXT PRIMARY KEY NOT NULL,
  "survey" TEXT,
  "contact_id" TEXT,
  "email" TEXT,
  "customer_id" TEXT,
  "sent_at" TEXT,
  "channel" TEXT,
  "sender" TEXT,
  "eligible" INTEGER,
  "disposition" TEXT,
  "responded_at" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX invitations_by_import ON invitations (import_id);

CREATE TABLE outcomes (
  "outcome_id" TEXT PRIMARY KEY NOT NULL,
  "customer_id" TEXT,
  "title" TEXT,
  "measure" TEXT,
  "unit" TEXT,
  "direction" TEXT,
  "baseline" REAL,
  "target" REAL,
  "actual" REAL,
  "stage" TEXT,
  "agreed_with" TEXT,
  "agreed_role" TEXT,
  "agreed_on" TEXT,
  "due_on" TEXT,
  "measured_on" TEXT,
  "evidence" TEXT,
  "asserted_by" TEXT,
  "verified_by" TEXT,
  "verified_role" TEXT,
  "verified_on" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX outcomes_by_import ON outcomes (import_id);

CREATE TABLE tickets (
  "ticket_id" TEXT PRIMARY KEY NOT NULL,
  "customer_id" TEXT,
  "contact_id" TEXT,
  "kind" TEXT,
  "service" TEXT,
  "priority" TEXT,
  "group" TEXT,
  "handled_by" TEXT,
  "opened_at" TEXT,
  "first_response_at" TEXT,
  "resolved_at" TEXT,
  "closed_at" TEXT,
  "due_at" TEXT,
  "target_minutes" REAL,
  "sla_met" INTEGER,
  "reopened" INTEGER,
  "reassigned" INTEGER,
  "compensated" INTEGER,
  "compensation_amount" REAL,
  "confirmed_fixed" INTEGER,
  "satisfaction" REAL,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX tickets_by_import ON tickets (import_id);

CREATE TABLE contact_attempts (
  "attempt_id" TEXT PRIMARY KEY NOT NULL,
  "customer_id" TEXT,
  "contact_id" TEXT,
  "at" TEXT,
  "channel" TEXT,
  "direction" TEXT,
  "answered" INTEGER,
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;
CREATE INDEX contact_attempts_by_import ON contact_attempts (import_id);

CREATE TABLE usage (
  id INTEGER PRIMARY KEY,
  "customer_id" TEXT,
  "period" TEXT,
  "licensed_users" INTEGER,
  "active_users" INTEGER,
  "sessions" INTEGER,
  "functions_available" INTEGER,
  "functions_used" INTEGER,
  "processes_covered" INTEGER,
  "processes_total" INTEGER,
  "records_total" INTEGER,
  "records_added" INTEGER,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX usage_by_import ON usage (import_id);
CREATE INDEX usage_by_content ON usage (content_hash);

CREATE TABLE revenue (
  id INTEGER PRIMARY KEY,
  "customer_id" TEXT,
  "date" TEXT,
  "period" TEXT,
  "amount" REAL,
  "currency" TEXT,
  "kind" TEXT,
  "product" TEXT,
  "channel" TEXT,
  "staff" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX revenue_by_import ON revenue (import_id);
CREATE INDEX revenue_by_content ON revenue (content_hash);

CREATE TABLE renewals (
  id INTEGER PRIMARY KEY,
  "customer_id" TEXT,
  "due_on" TEXT,
  "decided_on" TEXT,
  "decision" TEXT,
  "free_to_leave" INTEGER,
  "alternatives_known" INTEGER,
  "switching_cost" TEXT,
  "competitor" TEXT,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX renewals_by_import ON renewals (import_id);
CREATE INDEX renewals_by_content ON renewals (content_hash);

CREATE TABLE service_levels (
  id INTEGER PRIMARY KEY,
  "service" TEXT,
  "measure" TEXT,
  "target" REAL,
  "period" TEXT,
  "numerator" REAL,
  "denominator" REAL,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX service_levels_by_import ON service_levels (import_id);
CREATE INDEX service_levels_by_content ON service_levels (content_hash);

CREATE TABLE channel_costs (
  id INTEGER PRIMARY KEY,
  "channel" TEXT,
  "segment" TEXT,
  "period" TEXT,
  "cost" REAL,
  "contacts" INTEGER,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX channel_costs_by_import ON channel_costs (import_id);
CREATE INDEX channel_costs_by_content ON channel_costs (content_hash);
`,
};
