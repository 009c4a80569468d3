/** Where does a ticket stand, in the words of the tool? */
import type { Migration } from '../migrate.js';

export const ticketStatus: Migration = {
  version: 15,
  sql: `ALTER TABLE tickets ADD COLUMN status TEXT;`,
};
