/** Over which responses and records were the figures of earlier reports worked out? Who was among them, never what they said. */
import type { Migration } from '../migrate.js';

export const publishedBases: Migration = {
  version: 18,
  sql: `
CREATE TABLE published_bases (
  report INTEGER NOT NULL,
  as_of TEXT,
  subject TEXT NOT NULL, -- survey:NAME or ledger:KIND
  members BLOB NOT NULL -- whole numbers, ascending: their differences, seven bits a byte, deflated
) STRICT;
`,
};
