/** With which key were people replaced by pseudonyms, where they were? */
import type { Migration } from '../migrate.js';

/** Never the key itself: a pseudonym of a text that is no person, by which another key is recognised. */
export const identityKeys: Migration = {
  version: 15,
  sql: `
CREATE TABLE identity_key (
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  key_check TEXT NOT NULL
) STRICT;
`,
};
