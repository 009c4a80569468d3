/** Whose confirmation of an outcome counts? The one place where this is decided. */
import type { CountSource } from '../../counts/count-source.js';
import type { LedgerRecord } from '../../domain/records.js';
import { happenedBy, textOf, yesNoOf } from '../ledger-values.js';

/** `counts`, or why not: nobody confirmed, who says so confirmed himself, later than the report, the wrong role, nobody known as owner or payer. */
export type VerificationVerdict = 'counts' | 'nobody' | 'asserter' | 'later' | 'role' | 'person-not-known';

/** Roles whose word counts as verification: the owner of the result, and the one who pays. */
const verifyingRoles: ReadonlySet<string> = new Set(['business_owner', 'finance']);

/** Contacts who pay or own, by their id: for outcomes that name the verifier but not the role. */
export function verifiersOf(source: CountSource): ReadonlySet<string> {
  const contacts = source.ledger('contact').filter((contact) => {
    const role = textOf(contact, 'role');
    return yesNoOf(contact, 'is_payer') === true || (role !== undefined && verifyingRoles.has(role));
  });
  return new Set(
    contacts.flatMap((contact) => [textOf(contact, 'contact_id') ?? [], textOf(contact, 'name') ?? []].flat()),
  );
}

export function judgeVerification(
  record: LedgerRecord,
  verifiers: ReadonlySet<string>,
  asOf: string | undefined,
): VerificationVerdict {
  const by = textOf(record, 'verified_by');
  if (by === undefined) return 'nobody';
  if (by === textOf(record, 'asserted_by')) return 'asserter';
  if (!happenedBy(textOf(record, 'verified_on'), asOf)) return 'later';
  const role = textOf(record, 'verified_role');
  if (role === undefined) return verifiers.has(by) ? 'counts' : 'person-not-known';
  return verifyingRoles.has(role) ? 'counts' : 'role';
}
