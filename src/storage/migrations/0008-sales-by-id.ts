/** How is a sale found again by its id, where it has one? */
import type { Migration } from '../migrate.js';

/** With the import behind it: the lines of one sale in one file are not gone through for each of them. */
export const salesById: Migration = {
  version: 8,
  sql: `CREATE INDEX revenue_by_sale ON revenue (sale_id, import_id) WHERE sale_id IS NOT NULL;`,
};
