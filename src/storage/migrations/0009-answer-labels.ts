/** In which words were the answers to a question offered? */
import type { Migration } from '../migrate.js';

export const answerLabels: Migration = {
  version: 9,
  sql: `ALTER TABLE items ADD COLUMN labels TEXT; -- [[answer, words], ...] as JSON, lowest first, as far as they occurred`,
};
