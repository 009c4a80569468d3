/** Which surveys have answers with a weight of their own? */
import type { Migration } from '../migrate.js';

/** Holds weighted responses alone, so that the usual survey pays nothing and is known at once to have none. */
export const responseWeights: Migration = {
  version: 11,
  sql: `CREATE INDEX responses_with_weight ON responses (survey_id) WHERE weight IS NOT NULL;`,
};
