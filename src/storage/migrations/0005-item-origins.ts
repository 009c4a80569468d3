/** Where do the questions of a survey come from in the tool that exported them? */
import type { Migration } from '../migrate.js';

export const itemOrigins: Migration = {
  version: 5,
  sql: `
ALTER TABLE items ADD COLUMN import_id TEXT; -- the tool's own id of the question (QID1_TEXT), no import of ours
ALTER TABLE items ADD COLUMN other_of TEXT; -- of a text: the column of the question beside which it was written
`,
};
