/** Has a customer left, and by which day? The one place that reads the customer file and the renewals for it. */
import { compareCodePoints } from '../counts/code-point-order.js';
import type { CountSource } from '../counts/count-source.js';
import type { LedgerRecord } from '../domain/records.js';
import { happenedBy, textOf, yesNoOf } from './ledger-values.js';

/**
 * What the customer file says, whatever the day: `status` or `has_left` says left, or - where neither says anything - there
 * is a day of leaving. Undefined where it says nothing. Where the two contradict each other the departure counts: a
 * status is easier forgotten than a departure is invented.
 */
export function saysLeft(customer: LedgerRecord): boolean | undefined {
  const [status, flag] = [textOf(customer, 'status'), yesNoOf(customer, 'has_left')];
  if (status === 'left' || flag === true) return true;
  if (status !== undefined || flag === false) return false;
  return textOf(customer, 'left_on') === undefined ? undefined : true;
}

/** What was decided about a contract; a renewal that only has a day of leaving is a departure. */
export const decisionOf = (renewal: LedgerRecord): string | undefined =>
  textOf(renewal, 'decision') ?? (textOf(renewal, 'left_on') === undefined ? undefined : 'left');

/** The day of that decision, else the day the customer left. */
export const decidedOnOf = (renewal: LedgerRecord): string | undefined =>
  textOf(renewal, 'decided_on') ?? textOf(renewal, 'left_on');

/** The day a renewal belongs to a period by: decided, else due. */
export const dueOrDecidedOn = (renewal: LedgerRecord): string | undefined =>
  decidedOnOf(renewal) ?? textOf(renewal, 'due_on');

/** Decided by that day; a decision without a day counts as taken. */
export const isDecidedBy = (renewal: LedgerRecord, asOf: string | undefined): boolean =>
  decisionOf(renewal) !== undefined && happenedBy(decidedOnOf(renewal), asOf);

/** An entry of a list of departures, which names nobody who stayed. */
export const isDepartureOnly = (renewal: LedgerRecord): boolean =>
  textOf(renewal, 'decision') === undefined && textOf(renewal, 'left_on') !== undefined;

/** The day of every departure by a renewal or a list of departures, by account; undefined where that names no day. */
function departureDays(source: CountSource): ReadonlyMap<string, readonly (string | undefined)[]> {
  const days = new Map<string, (string | undefined)[]>();
  for (const renewal of source.ledger('renewal')) {
    if (decisionOf(renewal) !== 'left') continue;
    const account = textOf(renewal, 'customer_id') ?? '';
    days.set(account, [...(days.get(account) ?? []), decidedOnOf(renewal)]);
  }
  return days;
}

/** The days of departure of a customer: its own in the customer file, else those of the renewals and lists. */
function knownDays(source: CountSource): (customer: LedgerRecord) => readonly (string | undefined)[] {
  const days = departureDays(source);
  return (customer) => {
    const own = textOf(customer, 'left_on');
    return own === undefined ? (days.get(textOf(customer, 'customer_id') ?? '') ?? []) : [own];
  };
}

/** The first day of leaving (ISO) of the customers that leave only after the day of the report, by account. */
export function leavingLater(source: CountSource, asOf: string | undefined): ReadonlyMap<string, string> {
  const daysOf = knownDays(source);
  const later = source.ledger('customer').flatMap((customer): readonly (readonly [string, string])[] => {
    const days = daysOf(customer);
    const isStayer = textOf(customer, 'left_on') !== undefined && saysLeft(customer) === false;
    if (isStayer || days.some((day) => happenedBy(day, asOf))) return [];
    const [first] = days.map((day) => (day ?? '').slice(0, 10)).toSorted(compareCodePoints);
    return first === undefined ? [] : [[textOf(customer, 'customer_id') ?? '', first]];
  });
  return new Map(later);
}

/**
 * A test for customers: left by that day, by the customer file. Where that names no day, the days of the renewals and of the
 * list of departures hold: who left only after the day was still there, whatever a yes or no says that was written later.
 * Without any day the customer has left already.
 */
export function hasLeftBy(source: CountSource, asOf: string | undefined): (customer: LedgerRecord) => boolean {
  const daysOf = knownDays(source);
  return (customer) => {
    const known = daysOf(customer);
    return saysLeft(customer) === true && (known.length === 0 || known.some((day) => happenedBy(day, asOf)));
  };
}

/** A customer by that day; without a day of signing up it always was one. */
export const isCustomerBy = (customer: LedgerRecord, asOf: string | undefined): boolean =>
  happenedBy(textOf(customer, 'customer_since'), asOf);

/** Whether anything says who has left: then a customer of whom nothing is said is one that stayed. */
export function areDeparturesRecorded(source: CountSource): boolean {
  return (
    source.ledger('customer').some((customer) => saysLeft(customer) !== undefined) ||
    source.ledger('renewal').some(isDepartureOnly)
  );
}

/**
 * The renewals, without the departures of accounts no customer file knows: a list of departures names nobody who stayed, and
 * of those who left alone no share can be told.
 */
export function renewalsOf(source: CountSource): readonly LedgerRecord[] {
  const customers = new Set(source.ledger('customer').map((customer) => textOf(customer, 'customer_id')));
  return source
    .ledger('renewal')
    .filter((renewal) => !isDepartureOnly(renewal) || customers.has(textOf(renewal, 'customer_id')));
}
