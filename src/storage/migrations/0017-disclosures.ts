/** Which groups of confidential answers have earlier reports shown? Who, never what they answered. */
import type { Migration } from '../migrate.js';

export const disclosures: Migration = {
  version: 17,
  sql: `
CREATE TABLE disclosed_groups (
  report INTEGER NOT NULL,
  as_of TEXT,
  survey TEXT NOT NULL,
  score TEXT NOT NULL,
  split_by TEXT NOT NULL,
  filters TEXT NOT NULL,
  group_key TEXT,
  people INTEGER NOT NULL
) STRICT;
`,
};
