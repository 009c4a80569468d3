/** What the ledgers say of an account: outcomes reached, how often it is asked, whether it answers, how its tickets went. */
import { dayNumber } from '../../domain/days.js';
import { message } from '../../text/message.js';
import { number } from '../../report/build.js';
import type { AnalysisContext } from '../analysis.js';
import { hasAnswered } from '../coverage/invitations.js';
import { readPersonLoads, type LoadedInvitation } from '../load/person-loads.js';
import { isMeasured } from '../outcomes/ledger-figures.js';
import { readOutcomes } from '../outcomes/outcome-state.js';
import { accountFilter } from '../selected-accounts.js';
import { groupedBy } from '../grouped-by.js';
import { readTickets, type TicketState } from '../service/ticket-state.js';
import { timelineOf, type Measure } from './timeline.js';

/** Something that happened to an account, known from that day on. */
interface Dated {
  readonly account: string;
  /** Undefined where no day is known. */
  readonly knownFrom: number | undefined;
  readonly value: number;
}

type Kind = Pick<Measure, 'id' | 'label' | 'risk'>;

const byAccount = <T extends { readonly account: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  groupedBy(
    all.filter(({ account }) => account !== ''),
    ({ account }) => account,
  );

const meanOf = (some: readonly Dated[]): number | undefined =>
  some.length === 0 ? undefined : some.reduce((total, { value }) => total + value, 0) / some.length;

/** The mean of all that had happened by then; nothing where nothing happened to anybody. */
function meanOverTime(kind: Kind, all: readonly Dated[]): readonly Measure[] {
  const own = [...byAccount(all)];
  if (own.length === 0) return [];
  const timelines = own.map(([account, some]) => {
    const days = some.flatMap(({ knownFrom }) => knownFrom ?? []);
    const until = (day: number) => meanOf(some.filter(({ knownFrom = Infinity }) => knownFrom <= day));
    return [account, timelineOf(days, until)] as const;
  });
  const whole = own.flatMap(([account, some]) => {
    const value = meanOf(some);
    return value === undefined ? [] : [[account, value] as const];
  });
  return [{ ...kind, question: kind.id, timelines: new Map(timelines), whole: new Map(whole) }];
}

const dayAfter = (day: string): number => dayNumber(day) + 1;

/** Of the outcomes due and measured by then, the share reached. */
function outcomesReached({ source, settings }: AnalysisContext): readonly Measure[] {
  const due = readOutcomes(source, settings.asOf, accountFilter(source, settings)).filter(
    (outcome) => outcome.isDue && isMeasured(outcome),
  );
  const all = due.map(({ account, isReached, dueOn, measuredOn }) => ({
    account,
    knownFrom: dueOn && measuredOn ? Math.max(dayAfter(dueOn), dayAfter(measuredOn)) : undefined,
    value: Number(isReached),
  }));
  return meanOverTime({ id: 'outcomes-reached', label: message('prediction.outcomes'), risk: 'low' }, all);
}

/** The most invitations that one person of the account had within the window before that day; 0 where the last were earlier. */
function surveyLoad(invitations: readonly LoadedInvitation[], days: number): readonly Measure[] {
  const own = [...byAccount(invitations)];
  if (own.length === 0) return [];
  const highest = (some: readonly LoadedInvitation[]) => Math.max(0, ...some.map(({ load }) => load));
  const timelines = own.map(([account, some]) => {
    const changes = some.flatMap(({ day }) => [day + 1, day + days + 1]);
    const within = (from: number) => highest(some.filter(({ day }) => day < from && day >= from - days));
    return [account, timelineOf(changes, within)] as const;
  });
  const whole = own.map(([account, some]) => [account, highest(some)] as const);
  const label = message('prediction.load', { days: number(days, 'count') });
  const id = 'survey-load';
  return [{ id, label, question: id, risk: 'high', timelines: new Map(timelines), whole: new Map(whole) }];
}

/** Whoever was asked a few days ago has not been silent yet. */
export const daysToAnswer = 30;

function silence(invitations: readonly LoadedInvitation[]): readonly Measure[] {
  const all = invitations
    .filter(({ disposition, isEligible }) => disposition !== undefined && isEligible)
    .map((one) => ({ account: one.account, knownFrom: one.day + daysToAnswer, value: Number(!hasAnswered(one)) }));
  return meanOverTime({ id: 'silence', label: message('prediction.silence'), risk: 'high' }, all);
}

/** Tickets solved by then: the score given for them, and whether the customer confirmed the fix. */
function tickets({ source, settings }: AnalysisContext): readonly Measure[] {
  const own = readTickets(source, settings.asOf, accountFilter(source, settings)).filter((one) => one.isAccountKnown);
  const valuesOf = (read: (ticket: TicketState) => number | undefined): readonly Dated[] =>
    own.flatMap((ticket) => {
      const [value, { account, endedAt }] = [read(ticket), ticket];
      const knownFrom = endedAt === undefined ? undefined : dayAfter(endedAt);
      return value === undefined ? [] : [{ account, knownFrom, value }];
    });
  const confirmed = ({ confirmedFixed }: TicketState): number | undefined =>
    confirmedFixed === undefined ? undefined : Number(confirmedFixed);
  return [
    ...meanOverTime(
      { id: 'ticket-satisfaction', label: message('prediction.tickets'), risk: 'low' },
      valuesOf(({ satisfaction }) => satisfaction),
    ),
    ...meanOverTime({ id: 'confirmed-fixed', label: message('prediction.fixed'), risk: 'low' }, valuesOf(confirmed)),
  ];
}

/** Measures that belong to no survey; those of which no record is there are left out. */
export function ledgerMeasures(context: AnalysisContext): readonly Measure[] {
  const invitations = readPersonLoads(context).people.flatMap((person) => person.invitations);
  return [
    ...outcomesReached(context),
    ...surveyLoad(invitations, context.settings.load.days),
    ...silence(invitations),
    ...tickets(context),
  ];
}
