/** Which counts of a loss audit may be shown where respondents were promised confidence? */
import { type LossAudit, withholdSmallQuestions } from '../../domain/loss-audit.js';
import { isProtected, type Survey } from '../../domain/surveys.js';

export interface Protection {
  readonly surveys: readonly Survey[];
  readonly isForPublication: boolean;
  readonly minimumGroup: number;
}

const accountColumns: ReadonlySet<string> = new Set(['field:customer_id', 'field:customer_name']);

/** A survey that is not stored (tried out only) is judged as one that is: by whether its responses name an account. */
function isProtectedAudit({ kind, survey, columns }: LossAudit, { surveys, isForPublication }: Protection): boolean {
  if (kind !== 'response' || isForPublication) return isForPublication;
  const stored = surveys.filter(({ name }) => survey === undefined || name === survey);
  if (stored.length > 0) return stored.some((one) => isProtected(one, { isForPublication }));
  return !columns.some(({ readAs }) => accountColumns.has(readAs));
}

/** The audits as they may be shown, each by the rules of its survey. */
export function shownAudits(audits: readonly LossAudit[], protection: Protection): readonly LossAudit[] {
  return audits.map((audit) =>
    isProtectedAudit(audit, protection) ? withholdSmallQuestions(audit, protection.minimumGroup) : audit,
  );
}
