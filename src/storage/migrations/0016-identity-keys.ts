/** With which key were people replaced by pseudonyms, where they were, and who is not to come back after being erased? */
import type { Migration } from '../migrate.js';

/** Never the key itself: a pseudonym of a text that is no person, by which another key is recognised. */
export const identityKeys: Migration = {
  version: 16,
  sql: `
CREATE TABLE identity_key (
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  key_check TEXT NOT NULL
) STRICT;

CREATE TABLE kept_out ( -- people who were erased and whose rows no import takes
  pseudonym TEXT PRIMARY KEY NOT NULL,
  key_check TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
