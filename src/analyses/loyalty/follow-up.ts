/** What did each account do after its first answers? The same accounts and the same start for every figure of conduct. */
import { dayNumber } from '../../domain/days.js';
import type { LedgerRecord } from '../../domain/records.js';
import { readAccountFacts, type AccountFacts } from '../account-names.js';
import type { AnalysisContext, SurveyView } from '../analysis.js';
import { decidedOnOf, decisionOf, isDepartureOnly, renewalsOf } from '../departures.js';
import { textOf } from '../ledger-values.js';
import type { ConstructScore } from '../scores.js';
import { firstPeriodOf, readDatedAnswers } from './dated-answers.js';
import { decidedRenewals } from './renewal-evidence.js';

export interface FollowedAccount {
  readonly account: string;
  /** At the cut, in the first period in which it answered. */
  readonly isSatisfied: boolean;
  readonly hasLeft: boolean;
  /** From the last answer of that period until it left, or the day of the report. */
  readonly days: number;
  /** Undefined where no record could show it. */
  readonly hasBoughtAgain: boolean | undefined;
  readonly hasUpgraded: boolean | undefined;
}

export interface FollowUp {
  readonly accounts: readonly FollowedAccount[];
  /** Accounts with an answer that cannot be followed, by reason. */
  readonly leftBefore: number;
  readonly leftWithoutDay: number;
  readonly unknown: number;
  /** True where purchases come from revenue records, false where only from renewals. */
  readonly hasRevenue: boolean;
}

export type RecordsByAccount = ReadonlyMap<string, readonly LedgerRecord[]>;

export function recordsByAccount(records: readonly LedgerRecord[]): RecordsByAccount {
  const found = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const account = textOf(record, 'customer_id') ?? '';
    const own = found.get(account) ?? [];
    own.push(record);
    found.set(account, own);
  }
  return found;
}

/**
 * The day an account left: by the customer file or, where that names no day or no departure, by its latest renewal. '' where it
 * left on no known day.
 */
export function leftOnOf(
  fact: AccountFacts | undefined,
  renewals: readonly LedgerRecord[],
  asOf: string | undefined,
): string | undefined {
  const last = decidedRenewals(renewals, asOf).at(-1);
  const byRenewal =
    last !== undefined && decisionOf(last) === 'left' ? (decidedOnOf(last)?.slice(0, 10) ?? '') : undefined;
  return fact?.hasLeft === true ? (fact.leftOn?.slice(0, 10) ?? byRenewal ?? '') : byRenewal;
}

/** The same for any account of the database. */
export function departureDays({
  source,
  settings,
}: Pick<AnalysisContext, 'source' | 'settings'>): (account: string) => string | undefined {
  const facts = readAccountFacts(source, settings.asOf);
  const renewals = recordsByAccount(renewalsOf(source));
  return (account) => leftOnOf(facts.get(account), renewals.get(account) ?? [], settings.asOf);
}

/** Whether anything shows that the account left or stayed. */
export const isDepartureKnown = (fact: AccountFacts | undefined, renewals: readonly LedgerRecord[]): boolean =>
  fact?.isDepartureRecorded === true || renewals.some((one) => decisionOf(one) !== undefined);

interface Window {
  readonly start: string;
  readonly asOf: string;
}

const isInside = (day: string | undefined, { start, asOf }: Window): boolean =>
  day !== undefined && day.slice(0, 10) > start && day.slice(0, 10) <= asOf;

type Conduct = Pick<FollowedAccount, 'hasBoughtAgain' | 'hasUpgraded'>;

function purchasesOf(sales: readonly LedgerRecord[], renewals: readonly LedgerRecord[], window: Window): Conduct {
  const kinds = sales
    .filter((record) => isInside(textOf(record, 'date'), window))
    .map((record) => textOf(record, 'kind'));
  const decisions = renewals
    // A list of departures names no renewals: nobody in it can be seen to have bought again.
    .filter((record) => !isDepartureOnly(record) && isInside(decidedOnOf(record), window))
    .flatMap((record) => decisionOf(record) ?? []);
  if (sales.length === 0 && decisions.length === 0) return { hasBoughtAgain: undefined, hasUpgraded: undefined };
  const again = ['repeat', 'upgrade', 'renewal'];
  return {
    hasBoughtAgain:
      kinds.some((kind) => again.includes(kind ?? '')) || decisions.some((decision) => decision !== 'left'),
    hasUpgraded: kinds.includes('upgrade') || decisions.includes('upgraded'),
  };
}

/** Follows every account from its first answers; undefined where answers carry no day or the report speaks of none. */
export function readFollowUp(view: SurveyView, satisfaction: ConstructScore): FollowUp | undefined {
  const { asOf } = view.settings;
  if (asOf === undefined) return undefined;
  const facts = readAccountFacts(view.source, asOf);
  const renewals = recordsByAccount(renewalsOf(view.source));
  const sales = recordsByAccount(
    view.source.ledger('revenue').filter((record) => textOf(record, 'kind') !== undefined),
  );
  const counts = { leftBefore: 0, leftWithoutDay: 0, unknown: 0 };
  const accounts: FollowedAccount[] = [];
  for (const [account, dated] of readDatedAnswers(view, satisfaction)) {
    const first = firstPeriodOf(dated);
    const [own, fact] = [renewals.get(account) ?? [], facts.get(account)];
    const leftOn = leftOnOf(fact, own, asOf);
    const isKnown = isDepartureKnown(fact, own);
    if (first === undefined || first.lastDay > asOf || !isKnown) counts.unknown += 1;
    else if (leftOn === '') counts.leftWithoutDay += 1;
    else if (leftOn !== undefined && leftOn <= first.lastDay) counts.leftBefore += 1;
    else {
      accounts.push({
        account,
        isSatisfied: first.mean >= satisfaction.hitFrom,
        hasLeft: leftOn !== undefined,
        days: dayNumber(leftOn ?? asOf) - dayNumber(first.lastDay),
        ...purchasesOf(sales.get(account) ?? [], own, { start: first.lastDay, asOf }),
      });
    }
  }
  return { accounts, ...counts, hasRevenue: sales.size > 0 };
}
