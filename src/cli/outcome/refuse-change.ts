/** May the outcome be changed as it is in this moment? A verified one only when it is said why. */
import type { CellValue, LedgerRecord } from '../../domain/records.js';
import { judgeVerification } from '../../analyses/outcomes/verification.js';
import { verificationFields, verifiedFields } from '../../domain/verified-outcomes.js';
import { fail } from '../../problems/problem.js';
import type { OutcomeCells } from '../../storage/write-outcomes.js';
import { furtherCall } from './further-call.js';

interface Change {
  readonly id: string;
  /** The outcome as it was when the user decided. */
  readonly seen: LedgerRecord;
  readonly cells: OutcomeCells;
  readonly isReopening: boolean;
  /** The database as the user named it. */
  readonly db: string;
}

const isVerified = (record: LedgerRecord): boolean => (record['verified_by'] ?? null) !== null;

/** Only the day: who it was is in the trail. */
function dayIn({ verified_on: day }: LedgerRecord): string {
  return typeof day === 'string' ? ` (on ${day.slice(0, 10)})` : '';
}

function differing(stored: LedgerRecord, cells: OutcomeCells): OutcomeCells {
  return Object.fromEntries(Object.entries(cells).filter(([field, cell]) => cell !== (stored[field] ?? null)));
}

function refuseOther(stored: LedgerRecord, { id, seen, db }: Change): void {
  const isSame = Object.keys(seen).every((field) => seen[field] === stored[field]);
  if (!isSame) fail('outcome-changed-meanwhile', { outcome: id, show: furtherCall('show', id, db) });
}

/** What is to be written of a measurement or a change of what was agreed: with the verification, where that is withdrawn. */
export function changeOf(stored: LedgerRecord, change: Change): OutcomeCells {
  const cells = differing(stored, change.cells);
  const touches = verifiedFields.some((field) => field in cells);
  if (isVerified(stored) && touches && !change.isReopening) {
    fail('outcome-verified', { outcome: change.id, day: dayIn(stored) });
  }
  refuseOther(stored, change);
  const withdrawn = isVerified(stored) && change.isReopening ? verificationFields : [];
  const nothing: Readonly<Record<string, CellValue>> = Object.fromEntries(withdrawn.map((field) => [field, null]));
  return { ...cells, ...nothing };
}

/** What is to be written of a verification. */
export function verificationOf(stored: LedgerRecord, change: Change): OutcomeCells {
  const { id, isReopening, db } = change;
  if ((stored['actual'] ?? null) === null)
    fail('outcome-not-measured', { outcome: id, measure: furtherCall('measure', id, db) });
  if (isVerified(stored) && !isReopening)
    fail('outcome-verified-before', { outcome: id, day: dayIn(stored), show: furtherCall('show', id, db) });
  refuseOther(stored, change);
  refuseUncounted(stored, change);
  return differing(stored, change.cells);
}

/** A verification that will not count must not look like one to a script; whoever is not in the contacts may still count. */
function refuseUncounted(stored: LedgerRecord, { id, cells }: Change): void {
  const by = cells['verified_by'];
  if (typeof by !== 'string') return;
  const verdict = judgeVerification({ ...stored, ...cells }, new Set([by]), undefined);
  if (verdict === 'asserter') fail('verification-not-counted', { outcome: id, why: 'the same person asserted it' });
  if (verdict === 'role')
    fail('verification-not-counted', { outcome: id, why: 'the stated role does neither own nor pay' });
}
