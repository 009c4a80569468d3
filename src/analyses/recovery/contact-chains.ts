/** How often did an account try to reach us without anybody answering in between? */
import { dayNumber, dayOfNumber } from '../../domain/days.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { LedgerRecord } from '../../domain/records.js';
import { rollingWindowLoad } from '../../statistics/integrity/rolling-window-load.js';
import { happenedBy, textOf, yesNoOf } from '../ledger-values.js';
import { isFromUs } from '../service/calls.js';
import { unnamedAccount } from '../service/ticket-state.js';
import { selectedRecords, type ServiceLedger } from '../service/service-ledger.js';
import { groupedBy } from '../grouped-by.js';

/** Attempts count together within so many days. */
export const chainDays = 30;
/** So many in a row are no bad luck. */
export const longChain = 3;

export interface ContactChain {
  /** The customer, else the person who tried. */
  readonly account: string;
  readonly isAccountKnown: boolean;
  /** Attempts of the account to reach us that say whether they were answered. */
  readonly attempts: number;
  readonly unanswered: number;
  /** Most attempts within any 30 days with no answered contact between them. */
  readonly longest: number;
  /** The first day of that stretch; of the first attempt where all were answered. */
  readonly from: string;
}

interface Contact {
  readonly account: string;
  readonly isAccountKnown: boolean;
  readonly at: string;
  readonly answered: boolean;
  readonly isFromUs: boolean;
}

function contactOf(record: LedgerRecord): readonly Contact[] {
  const [customer, contact] = [textOf(record, 'customer_id'), textOf(record, 'contact_id')];
  const [at, answered] = [textOf(record, 'at'), yesNoOf(record, 'answered')];
  if ((customer ?? contact) === undefined || at === undefined || answered === undefined) return [];
  const account = customer ?? unnamedAccount(contact, '');
  return [{ account, isAccountKnown: customer !== undefined, at, answered, isFromUs: isFromUs(record) }];
}

/** Stretches of unanswered attempts: whoever answers, or is reached by us, ends one. */
function stretchesOf(contacts: readonly Contact[]): readonly (readonly number[])[] {
  const stretches: number[][] = [[]];
  for (const { at, answered, isFromUs: isOurs } of contacts) {
    if (answered) stretches.push([]);
    else if (!isOurs) stretches.at(-1)?.push(dayNumber(at));
  }
  return stretches.filter(({ length }) => length > 0);
}

function chainOf(account: string, contacts: readonly Contact[]): readonly ContactChain[] {
  const sorted = contacts.toSorted((a, b) => compareCodePoints(a.at, b.at));
  const attempts = sorted.filter((one) => !one.isFromUs);
  const [first] = attempts;
  if (first === undefined) return [];
  let [longest, from] = [0, dayNumber(first.at)];
  for (const days of stretchesOf(sorted)) {
    const load = rollingWindowLoad(days, { days: chainDays, most: longChain - 1 });
    if (load.status === 'withheld' || load.highest <= longest) continue;
    [longest, from] = [load.highest, load.highestFrom ?? from];
  }
  const unanswered = attempts.filter(({ answered }) => !answered).length;
  const { isAccountKnown } = first;
  return [{ account, isAccountKnown, attempts: attempts.length, unanswered, longest, from: dayOfNumber(from) }];
}

/** One row an account that tried to reach us by the day of the report, the longest chain first. */
export function contactChains(ledger: ServiceLedger): readonly ContactChain[] {
  const contacts = selectedRecords(ledger, 'contact_attempt', 'at')
    .filter((record) => happenedBy(textOf(record, 'at'), ledger.settings.asOf))
    .flatMap(contactOf)
    .filter(({ at }) => Number.isFinite(dayNumber(at)));
  return [...groupedBy(contacts, ({ account }) => account)]
    .flatMap(([account, own]) => chainOf(account, own))
    .toSorted((a, b) => b.longest - a.longest || compareCodePoints(a.account, b.account));
}
