/** Which renewals wait for a decision: soon due, or due already with none on record? They belong to accounts, not to a survey. */
import { dayNumber } from '../../domain/days.js';
import { number } from '../../report/build.js';
import { message } from '../../text/message.js';
import { accountName, byValue, readAccountFacts } from '../account-names.js';
import type { AnalysisContext, RankedFinding } from '../analysis.js';
import { isDecidedBy, isDepartureOnly } from '../departures.js';
import { textOf } from '../ledger-values.js';
import { namedList } from '../named-list.js';
import { accountFilter } from '../selected-accounts.js';

/** A renewal within so many days can still be talked about. */
export const renewalDays = 90;

export interface OpenRenewal {
  readonly account: string;
  /** ISO day. */
  readonly dueOn: string;
  /** Days from the day of the report; below 0 where it is over. */
  readonly ahead: number;
}

/** Without a decision on the day of the report, soonest first; none where the report has no day. */
export function openRenewals({
  source,
  settings,
}: Pick<AnalysisContext, 'source' | 'settings'>): readonly OpenRenewal[] {
  const { asOf } = settings;
  if (asOf === undefined) return [];
  const open = source.ledger('renewal').filter(accountFilter(source, settings));
  return open
    .filter((record) => !isDepartureOnly(record) && !isDecidedBy(record, asOf))
    .flatMap((record): readonly OpenRenewal[] => {
      const [account, dueOn] = [textOf(record, 'customer_id'), textOf(record, 'due_on')?.slice(0, 10)];
      if (account === undefined || dueOn === undefined) return [];
      return [{ account, dueOn, ahead: dayNumber(dueOn) - dayNumber(asOf) }];
    })
    .toSorted((a, b) => a.ahead - b.ahead);
}

export const isNear = ({ ahead }: OpenRenewal): boolean => ahead >= 0 && ahead <= renewalDays;

/** Accounts that are still there, those of most value first; in what leaves the team nobody is named and nothing said. */
export function renewalsDue(context: AnalysisContext): readonly RankedFinding[] {
  const { source, settings } = context;
  const { asOf } = settings;
  if (asOf === undefined || settings.isForPublication) return [];
  const facts = readAccountFacts(source, asOf);
  const order = byValue(facts);
  const open = openRenewals(context)
    .filter(({ account }) => facts.get(account)?.hasLeft !== true)
    .toSorted((a, b) => order(a.account, b.account));
  const found = (id: 'renewals-overdue' | 'renewals-due', weight: number): readonly RankedFinding[] => {
    const own = open.filter((one) => (id === 'renewals-due' ? isNear(one) : one.ahead < 0));
    if (own.length === 0) return [];
    const names = own.map(({ account, dueOn }) =>
      message('renewals-due.one', { account: accountName(facts, account), day: dueOn }),
    );
    const words = { count: number(own.length, 'count'), asOf, days: String(renewalDays), names: namedList(names) };
    return [{ weight, finding: { type: 'finding', id, emphasis: 'neutral', text: message(`finding.${id}`, words) } }];
  };
  return [...found('renewals-overdue', 72), ...found('renewals-due', 71)];
}
