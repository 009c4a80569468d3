/** What is a set of accounts worth a year together? Sums per currency, never across; accounts without a value are counted apart. */
import { compareCodePoints } from '../counts/code-point-order.js';
import type { AccountFacts } from './account-names.js';

export interface Worth {
  /** As the customer file spells it; undefined where it names none. */
  readonly currency: string | undefined;
  /** Sum of the annual values, in that currency. */
  readonly total: number;
  readonly accounts: number;
}

export interface WorthOfAccounts {
  /** One a currency, the one of most accounts first. */
  readonly byCurrency: readonly Worth[];
  /** Accounts whose annual value the customer file does not say: never 0. */
  readonly unknown: number;
}

/** Adds up the annual values of the accounts; an account named twice counts once. */
export function worthOf(facts: ReadonlyMap<string, AccountFacts>, accounts: Iterable<string>): WorthOfAccounts {
  const sums = new Map<string, Worth>();
  let unknown = 0;
  for (const account of new Set(accounts)) {
    const { annualValue, currency } = facts.get(account) ?? {};
    if (annualValue === undefined) {
      unknown += 1;
      continue;
    }
    const { total, accounts: before } = sums.get(currency ?? '') ?? { total: 0, accounts: 0 };
    sums.set(currency ?? '', { currency, total: total + annualValue, accounts: before + 1 });
  }
  const byCurrency = [...sums.values()].toSorted(
    (a, b) => b.accounts - a.accounts || compareCodePoints(a.currency ?? '', b.currency ?? ''),
  );
  return { byCurrency, unknown };
}
