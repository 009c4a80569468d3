/** With which one-time words may an invited person answer? Only hashes of them, never the words themselves. */
import type { Migration } from '../migrate.js';

/** Of a confidential survey neither the invitation nor the person stands beside the word, nor when it was used. */
export const surveyTokens: Migration = {
  version: 21,
  sql: `
CREATE TABLE survey_tokens (
  token_hash BLOB PRIMARY KEY NOT NULL, -- SHA-256 of the word in the address that was sent
  survey TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  invitation_id TEXT,
  contact_id TEXT,
  customer_id TEXT,
  role TEXT,
  used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1)),
  used_at TEXT,
  CHECK (confidential = 0 OR (invitation_id IS NULL AND contact_id IS NULL AND used_at IS NULL))
) STRICT, WITHOUT ROWID;
`,
};
