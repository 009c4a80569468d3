/** Which answers came in by a form that is served, or in a terminal, and were not imported yet? */
import type { Migration } from '../migrate.js';

/** No order of coming in is kept (no rowid): beside the words that were used it would say whose answer is whose. */
export const collectedAnswers: Migration = {
  version: 22,
  sql: `
CREATE TABLE collected_forms ( -- how the columns of a questionnaire are headed when its answers are imported
  id INTEGER PRIMARY KEY,
  survey TEXT NOT NULL,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  header TEXT NOT NULL, -- JSON: [key, header] of each column
  UNIQUE (survey, confidential, header)
) STRICT;

CREATE TABLE collected_answers (
  submission_id TEXT PRIMARY KEY NOT NULL, -- made for the form that was opened: sent twice it is one answer
  form_id INTEGER NOT NULL REFERENCES collected_forms (id),
  contact_id TEXT,
  answers TEXT NOT NULL, -- JSON: cells by key
  import_id INTEGER -- by which they were imported; one that was undone counts as none
) STRICT, WITHOUT ROWID;
`,
};
