/** Loss audits as they may be shown of what a database holds. */
import { usualValue } from '../config/settings.js';
import type { LossAudit } from '../domain/loss-audit.js';
import type { Database } from '../storage/database.js';

/** By the rules of the surveys in the database; without one, by what the files themselves say and what was stated of them. */
export async function auditsIn(
  database: Database | undefined,
  audits: readonly LossAudit[],
  isConfidential = false,
): Promise<readonly LossAudit[]> {
  const { shownAudits } = await import('../analyses/audit/shown-audits.js');
  const { openCountSource } = await import('../storage/open-count-source.js');
  const surveys = database ? openCountSource(database).surveys() : [];
  return shownAudits(audits, {
    surveys,
    isForPublication: isConfidential,
    minimumGroup: Number(usualValue('minimum-group')),
  });
}
