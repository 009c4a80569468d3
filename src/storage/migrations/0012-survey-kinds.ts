/** Whom does a survey ask, and about what? */
import type { Migration } from '../migrate.js';

/** Beside the survey, and with each import that stated it, so that undoing can describe the survey anew. */
export const surveyKinds: Migration = {
  version: 12,
  sql: `
ALTER TABLE surveys ADD COLUMN kind TEXT
  CHECK (kind IN ('relationship', 'transactional', 'outcome', 'downstream')); -- NULL: not stated
ALTER TABLE import_surveys ADD COLUMN kind TEXT;
`,
};
