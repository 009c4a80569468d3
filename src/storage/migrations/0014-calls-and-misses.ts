/** How long did a call wait, was it solved at once, and how many cases missed a promise? */
import type { Migration } from '../migrate.js';

export const callsAndMisses: Migration = {
  version: 14,
  sql: `ALTER TABLE contact_attempts ADD COLUMN wait_seconds REAL;
ALTER TABLE contact_attempts ADD COLUMN solved_at_once INTEGER;
ALTER TABLE service_levels ADD COLUMN missed REAL;`,
};
