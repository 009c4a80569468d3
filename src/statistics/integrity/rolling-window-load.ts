/** How often is one person asked within any stretch of so many days? */
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';

/** At most `most` invitations within `days` days, both whole numbers, days >= 1. */
export interface LoadRule {
  readonly days: number;
  readonly most: number;
}

export interface RollingLoad {
  readonly status: 'known';
  /** Most invitations within any window of the rule's days. */
  readonly highest: number;
  /** First day of the earliest such window; undefined without invitations. */
  readonly highestFrom: number | undefined;
  /** Invitations that, when sent, brought the window that ends with them above the rule. */
  readonly breaches: number;
}

const isSorted = (days: readonly number[]): boolean =>
  days.every((day, index) => day >= (days[index - 1] ?? -Infinity));

/**
 * How many invitations lie in the window of `length` days that ends with each: itself and the earlier ones less than `length`
 * days before. `days` whole and ascending, in the order of the answer.
 */
export function loadsAtEach(days: readonly number[], length: number): readonly number[] {
  let first = 0;
  return days.map((day, index) => {
    while ((days[first] ?? day) <= day - length) first += 1;
    return index - first + 1;
  });
}

/**
 * The invitations of one contact as whole day numbers in ascending order, one an invitation, two on one day twice. A window
 * of N days holds day d to d + N − 1: invitations exactly N days apart do not share one. Every fullest window can be moved
 * to end with an invitation, so one walk finds it. Not sorted, not whole or a rule that is none: `invalid-values`.
 */
export function rollingWindowLoad(
  days: readonly number[],
  { days: length, most }: LoadRule,
): RollingLoad | WithheldEstimate {
  const isRule = Number.isInteger(length) && length >= 1 && Number.isInteger(most) && most >= 0;
  if (!isRule || !days.every(Number.isInteger) || !isSorted(days)) return invalidValues;
  const loads = loadsAtEach(days, length);
  const highest = Math.max(0, ...loads);
  const at = loads.indexOf(highest);
  return {
    status: 'known',
    highest,
    highestFrom: at < 0 ? undefined : days[at - highest + 1],
    breaches: loads.filter((load) => load > most).length,
  };
}

/**
 * Whether one more invitation on this day leaves every window that holds it within the rule: those before it and those of
 * invitations already sent for later. `days` whole, in any order.
 */
export function mayBeAsked(days: readonly number[], day: number, { days: length, most }: LoadRule): boolean {
  const sorted = [...days, day].toSorted((a, b) => a - b);
  const loads = loadsAtEach(sorted, length);
  return sorted.every((one, at) => one < day || one >= day + length || (loads[at] ?? 0) <= most);
}
