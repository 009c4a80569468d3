/** Confidential one-time words say nothing of whose they are. */
import type { Migration } from '../migrate.js';

/** Account and role of an open word said who had not answered yet, and where few were asked that is a person. */
export const confidentialTokens: Migration = {
  version: 23,
  sql: `
CREATE TABLE kept_tokens (
  token_hash BLOB PRIMARY KEY NOT NULL, -- SHA-256 of the word in the address that was sent
  survey TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  invitation_id TEXT,
  contact_id TEXT,
  customer_id TEXT,
  role TEXT,
  used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1)),
  used_at TEXT,
  CHECK (confidential = 0 OR coalesce(invitation_id, contact_id, customer_id, role, used_at) IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO kept_tokens
  SELECT token_hash, survey, confidential, invitation_id, contact_id,
    iif(confidential = 1, NULL, customer_id), iif(confidential = 1, NULL, role), used, used_at
  FROM survey_tokens;
DROP TABLE survey_tokens;
ALTER TABLE kept_tokens RENAME TO survey_tokens;
`,
};
