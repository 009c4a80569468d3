/** Where is it kept that a customer left, when the export only says yes or no, or only lists who left on which day? */
import type { Migration } from '../migrate.js';

export const departures: Migration = {
  version: 13,
  sql: `
ALTER TABLE customers ADD COLUMN "has_left" INTEGER;
ALTER TABLE renewals ADD COLUMN "left_on" TEXT;
`,
};
