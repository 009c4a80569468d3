/** What the renewals of an account show: did it stay, and was it free to go? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { LedgerRecord } from '../../domain/records.js';
import { decidedOnOf, decisionOf, isDecidedBy, dueOrDecidedOn } from '../departures.js';
import { textOf, yesNoOf } from '../ledger-values.js';

export interface RenewalEvidence {
  readonly decision: 'stayed' | 'left' | undefined;
  readonly decidedOn: string | undefined;
  /**
   * free: nothing held it (free to leave, no high switching cost, alternatives not denied); bound: not free to leave or
   * high switching cost; unknown: not recorded.
   */
  readonly freedom: 'free' | 'bound' | 'unknown';
  readonly switchingCost: string | undefined;
  readonly freeToLeave: boolean | undefined;
  readonly alternativesKnown: boolean | undefined;
  readonly competitor: string | undefined;
}

function freedomOf(record: LedgerRecord): RenewalEvidence['freedom'] {
  const free = yesNoOf(record, 'free_to_leave');
  const cost = textOf(record, 'switching_cost');
  const alternatives = yesNoOf(record, 'alternatives_known');
  if (free === false || cost === 'high') return 'bound';
  return free === true && alternatives !== false ? 'free' : 'unknown';
}

/** The renewals decided by the day the report speaks of, earliest first. */
export function decidedRenewals(records: readonly LedgerRecord[], asOf: string | undefined): readonly LedgerRecord[] {
  const dayOf = (record: LedgerRecord): string => dueOrDecidedOn(record) ?? '';
  return records
    .filter((record) => isDecidedBy(record, asOf))
    .toSorted((a, b) => compareCodePoints(dayOf(a), dayOf(b)));
}

/** The latest decided renewal of each account by the day the report speaks of. */
export function readRenewals(
  records: readonly LedgerRecord[],
  asOf: string | undefined,
): ReadonlyMap<string, RenewalEvidence> {
  const evidence = new Map<string, RenewalEvidence>();
  for (const record of decidedRenewals(records, asOf)) {
    evidence.set(textOf(record, 'customer_id') ?? '', {
      decision: decisionOf(record) === 'left' ? 'left' : 'stayed',
      decidedOn: decidedOnOf(record),
      freedom: freedomOf(record),
      switchingCost: textOf(record, 'switching_cost'),
      freeToLeave: yesNoOf(record, 'free_to_leave'),
      alternativesKnown: yesNoOf(record, 'alternatives_known'),
      competitor: textOf(record, 'competitor'),
    });
  }
  return evidence;
}
