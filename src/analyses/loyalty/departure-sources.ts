/** Do the customer file and the renewals or lists of departures agree on who has left? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { number } from '../../report/build.js';
import type { Notice } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { readAccountFacts } from '../account-names.js';
import type { AnalysisContext } from '../analysis.js';
import { decisionOf, leavingLater, renewalsOf, saysLeft } from '../departures.js';
import { textOf } from '../ledger-values.js';
import { recordsByAccount } from './follow-up.js';
import { decidedRenewals } from './renewal-evidence.js';

export interface DepartureSources {
  readonly accounts: number;
  /** Accounts that left by the customer file, by their latest decided renewal or a list of departures, and by both. */
  readonly byFile: number;
  readonly byRenewals: number;
  readonly byBoth: number;
  /** Left by a renewal or a list of departures, while the customer file says it is still there. */
  readonly contradictory: number;
}

/** Counts the accounts by what each source says of them on the day of the report. */
export function departureSources(
  { source, settings }: Pick<AnalysisContext, 'source' | 'settings'>,
  accounts: readonly string[],
): DepartureSources {
  const { asOf } = settings;
  const facts = readAccountFacts(source, asOf);
  const renewals = recordsByAccount(renewalsOf(source));
  const customers = source.ledger('customer');
  const here = new Set(
    customers.filter((record) => saysLeft(record) === false).map((one) => textOf(one, 'customer_id')),
  );
  const said = accounts.map((account) => {
    const last = decidedRenewals(renewals.get(account) ?? [], asOf).at(-1);
    const byRenewals = last !== undefined && decisionOf(last) === 'left';
    return { byFile: facts.get(account)?.hasLeft === true, byRenewals, isHere: here.has(account) };
  });
  return {
    accounts: accounts.length,
    byFile: said.filter(({ byFile }) => byFile).length,
    byRenewals: said.filter(({ byRenewals }) => byRenewals).length,
    byBoth: said.filter(({ byFile, byRenewals }) => byFile && byRenewals).length,
    contradictory: said.filter(({ byRenewals, isHere }) => byRenewals && isHere).length,
  };
}

/** A file that was not brought up to date in a few cases is usual; beyond this share the sources tell different stories. */
const mostContradictory = 0.05;

/** Whether so many accounts are said to be gone and to be there that no share that left may be claimed. */
export const isTooContradictory = ({ accounts, contradictory }: DepartureSources): boolean =>
  contradictory > mostContradictory * accounts;

/** Both counts, how many contradict each other, what follows from it here, and how to choose; nothing where none does. */
export function contradictionNotice(id: string, sources: DepartureSources, consequence: Message): readonly Notice[] {
  if (sources.contradictory === 0) return [];
  const text = message('loyalty.departures-contradict', {
    accounts: number(sources.accounts, 'count'),
    byFile: number(sources.byFile, 'count'),
    byRenewals: number(sources.byRenewals, 'count'),
    byBoth: number(sources.byBoth, 'count'),
    contradictory: number(sources.contradictory, 'count'),
    consequence,
    option: '--map churn_flag=ignore',
  });
  return [{ type: 'notice', id, level: 'warning', text }];
}

/** Accounts that leave only after the day of the report are still there: said with the day that would count them all. */
export function laterNotice(
  id: string,
  { source, settings }: Pick<AnalysisContext, 'source' | 'settings'>,
  accounts: readonly string[],
): readonly Notice[] {
  const { asOf } = settings;
  const leaving = leavingLater(source, asOf);
  const days = accounts.flatMap((account) => leaving.get(account) ?? []).toSorted(compareCodePoints);
  const last = days.at(-1);
  if (asOf === undefined || last === undefined) return [];
  const text = message('loyalty.departures-later', {
    accounts: number(days.length, 'count'),
    asOf,
    option: `--as-of ${last}`,
  });
  return [{ type: 'notice', id, level: 'note', text }];
}
