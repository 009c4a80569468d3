/** What every part about service and recovery is given, and how its shares are counted and shown. */
import type { CountSource } from '../../counts/count-source.js';
import type { LedgerKind, LedgerRecord } from '../../domain/records.js';
import { groupsToHide, hiddenEstimate } from '../../metrics/withhold.js';
import type { Metric } from '../../metrics/metric.js';
import { hitsByCluster, valuesByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { number } from '../../report/build.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisContext, AnalysisSettings } from '../analysis.js';
import { textOf } from '../ledger-values.js';
import { mayNameAccounts, mostRows } from '../outcomes/ledger.js';
import { recordPeriods, type RecordPeriods } from '../record-periods.js';
import { accountFilter, filtersNotApplied } from '../selected-accounts.js';
import { ticketsOfPeriods } from './period-tickets.js';
import { readTickets, type TicketState } from './ticket-state.js';

/** The tickets alone, without what else was imported. */
export interface TicketLedger {
  readonly settings: AnalysisSettings;
  readonly tickets: readonly TicketState[];
  /** False where a filter speaks of answers: a sentence about all tickets would be taken for one about the selected ones. */
  readonly mayClaim: boolean;
}

export interface ServiceLedger extends TicketLedger {
  readonly source: CountSource;
  readonly mayName: boolean;
  /** Tickets opened by the day of the report, whatever the period asked for: what came after it is known from them. */
  readonly allTickets: readonly TicketState[];
  /** The periods that narrow tickets, calls and service levels; undefined where none does. */
  readonly periods: RecordPeriods | undefined;
  /** The day `tickets` are seen on (ISO): of the report, or the last of the period before it. */
  readonly seenOn: string | undefined;
  /** Tickets without any day, which are in no period. */
  readonly undated: number;
}

/** Filters that narrow neither tickets nor calls: those on answers. A period of the calendar narrows both. */
export const filtersNotOnRecords = (settings: AnalysisSettings): readonly string[] =>
  filtersNotApplied(settings).filter((name) => name !== 'period' || recordPeriods(settings.where.period) === undefined);

/** Tickets as the filters leave them. */
export function serviceLedgerOf(context: AnalysisContext): ServiceLedger {
  const { source, settings } = context;
  const allTickets = readTickets(source, settings.asOf, accountFilter(source, settings));
  const periods = recordPeriods(settings.where.period);
  return {
    source,
    settings,
    allTickets,
    periods,
    ...ticketsOfPeriods({ source, settings, allTickets }, periods),
    mayClaim: filtersNotOnRecords(settings).length === 0,
    mayName: mayNameAccounts(context),
  };
}

/** Records of accounts as the filters leave them; where a period was asked for, those whose day lies in it. */
export function selectedRecords(
  { source, settings, periods }: Pick<ServiceLedger, 'source' | 'settings' | 'periods'>,
  kind: LedgerKind,
  dayField: string,
): readonly LedgerRecord[] {
  const records = source.ledger(kind).filter(accountFilter(source, settings));
  return periods ? records.filter((record) => periods.holds(textOf(record, dayField))) : records;
}

/** Anything that belongs to a customer, or stands for itself. */
interface OfAccount {
  readonly account: string;
}

interface Share<T extends OfAccount> {
  readonly metric: Metric<'score'>;
  readonly cases: readonly T[];
  readonly isHit: (one: T) => boolean;
}

/** A share of tickets or calls, several of one customer taken together. */
export function shareOf<T extends OfAccount>(
  { metric, cases, isHit }: Share<T>,
  { confidence }: AnalysisSettings,
): Estimate {
  const hits = cases.map((one) => ({ cluster: one.account, isHit: isHit(one) }));
  return metric.compute(hitsByCluster(hits), yesNoContext(confidence));
}

/** A mean or median of tickets or calls, several of one customer taken together. */
export function middleOf(
  metric: Metric<'score'>,
  cases: readonly (OfAccount & { readonly value: number })[],
  { confidence }: AnalysisSettings,
): Estimate {
  const values = cases.map(({ account, value }) => ({ cluster: account, value }));
  const scale = { low: 0, high: Number.MAX_VALUE };
  return metric.compute(valuesByCluster(values), { ...yesNoContext(confidence), scale });
}

/** On how many an estimate stands: cases, or customers where those are fewer. */
const baseOf = (estimate: Estimate): number =>
  Math.min(estimate.answers ?? 0, ('clusters' in estimate ? estimate.clusters : undefined) ?? Infinity);

export interface Group<Name extends string> {
  readonly key: string;
  readonly size: number;
  /** Who stands behind its cases. */
  readonly people: ReadonlySet<string>;
  readonly estimates: Readonly<Record<Name, Estimate>>;
}

export type PersonBehind = Pick<TicketState, 'contact' | 'account'>;

/** Who stands behind a ticket: the person, else the customer; where neither is known, the ticket stands for itself. */
export const whoIsBehind = ({ contact, account }: PersonBehind): string => contact ?? account;

export const peopleBehind = (tickets: readonly PersonBehind[]): ReadonlySet<string> =>
  new Set(tickets.map(whoIsBehind));

/** The estimates of a group that must not be shown; its size goes with them. */
export type ShownGroup<Name extends string> = Group<Name> & { readonly hiddenAs?: Estimate };

/**
 * In what leaves the team a group stands with all its figures or with none: it is hidden where the smallest of their bases
 * is under k, or fewer than k different people stand behind it, and so many others with it that k different people are hidden
 * together: it cannot be computed back from the whole. `further` groups are hidden because of other tables.
 */
export function shownGroups<Name extends string>(
  groups: readonly Group<Name>[],
  { isForPublication, minimumGroup }: AnalysisSettings,
  further: ReadonlySet<string> = new Set(),
): readonly ShownGroup<Name>[] {
  if (!isForPublication) return groups;
  const sizeOf = ({ size, people, estimates }: Group<Name>): number =>
    Math.min(
      size,
      people.size,
      ...Object.values<Estimate>(estimates).flatMap((one) => (baseOf(one) > 0 ? [baseOf(one)] : [])),
    );
  const hidden = groupsToHide(
    groups.map((group) => ({ key: group.key, answers: sizeOf(group), people: group.people })),
    minimumGroup,
    further,
  );
  return groups.map((group) => {
    const cause = hidden.get(group.key);
    if (cause === undefined) return group;
    const hiddenAs = hiddenEstimate(cause, minimumGroup);
    const names = Object.keys(group.estimates) as Name[];
    const estimates = Object.fromEntries(names.map((name) => [name, hiddenAs])) as Record<Name, Estimate>;
    return { ...group, estimates, hiddenAs };
  });
}

/** The note of a table that does not show everything. */
export function moreInFigures(all: number): readonly Message[] {
  return all > mostRows ? [message('note.service-rows', { more: number(all - mostRows, 'count') })] : [];
}
