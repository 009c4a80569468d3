/** Since when does somebody stand in the contacts? */
import type { Migration } from '../migrate.js';

export const contactCreated: Migration = {
  version: 20,
  sql: `ALTER TABLE contacts ADD COLUMN created_on TEXT;`,
};
