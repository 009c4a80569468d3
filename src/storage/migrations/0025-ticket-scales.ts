/** On which scale was a ticket rated, where its file says so? */
import type { Migration } from '../migrate.js';

export const ticketScales: Migration = {
  version: 25,
  sql: `
ALTER TABLE tickets ADD COLUMN satisfaction_scale TEXT;
ALTER TABLE tickets ADD COLUMN satisfied_from REAL;
`,
};
