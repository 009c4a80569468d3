/** Where is the loss audit of an import kept? */
import type { Migration } from '../migrate.js';

export const lossAudits: Migration = {
  version: 7,
  sql: `
ALTER TABLE imports ADD COLUMN loss_audit TEXT; -- JSON, schema crm-sat/loss-audit@1: where every row and cell went; no cell
`,
};
