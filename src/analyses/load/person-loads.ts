/** How many invitations had each person had shortly before each invitation? */
import { groupedBy } from '../grouped-by.js';
import type { LoadRule } from '../../statistics/integrity/rolling-window-load.js';
import { loadsAtEach } from '../../statistics/integrity/rolling-window-load.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import { dayNumber } from '../../domain/days.js';
import type { AnalysisContext } from '../analysis.js';
import { readInvitations, type Invitation } from '../coverage/invitations.js';
import { dayTest } from '../record-periods.js';

export interface LoadedInvitation extends Invitation {
  readonly day: number;
  /** Invitations of this person in the window that ends with this one, itself included. */
  readonly load: number;
  /** Invitations of its account in the same window, whoever got them; 1 where no account is known. */
  readonly accountLoad: number;
}

export interface PersonLoad {
  readonly id: string;
  readonly account: string;
  /** Within the filters, in the order of their days. */
  readonly invitations: readonly LoadedInvitation[];
  readonly highest: number;
  readonly isAboveRule: boolean;
}

const bySendingDay = (a: Invitation, b: Invitation): number => compareCodePoints(a.sentOn ?? '', b.sentOn ?? '');

/** How many invitations its account had got by each invitation, within the window that ends with it. */
function accountLoads(dated: readonly Invitation[], { days: length }: LoadRule): ReadonlyMap<Invitation, number> {
  const known = groupedBy(
    dated.filter(({ account }) => account !== ''),
    ({ account }) => account,
  );
  const loads = [...known.values()].flatMap((own) => {
    const sorted = own.toSorted(bySendingDay);
    const days = sorted.map(({ sentOn }) => dayNumber(sentOn ?? ''));
    const atEach = loadsAtEach(days, length);
    return sorted.map((one, at) => [one, atEach[at] ?? 1] as const);
  });
  return new Map(loads);
}

/** Windows reach back before the period asked for: all invitations count, those of the period are looked at. */
export function readPersonLoads(context: AnalysisContext): {
  readonly people: readonly PersonLoad[];
  readonly withoutDay: number;
} {
  const { period, ...where } = context.settings.where;
  const all = readInvitations(context.source, { ...context.settings, where });
  const rule = context.settings.load;
  const dated = all.filter(({ sentOn }) => sentOn !== undefined);
  const atAccount = accountLoads(dated, rule);
  const byPerson = groupedBy(dated, ({ id }) => id);
  const people = [...byPerson].map(([id, own]) => loadOf(id, own, { rule, period, atAccount }));
  return {
    people: people.filter(({ invitations }) => invitations.length > 0),
    withoutDay: all.filter(({ sentOn }) => sentOn === undefined).length,
  };
}

interface Windows {
  readonly rule: LoadRule;
  readonly period: readonly string[] | undefined;
  readonly atAccount: ReadonlyMap<Invitation, number>;
}

function loadOf(id: string, own: readonly Invitation[], { rule, period, atAccount }: Windows): PersonLoad {
  const sorted = own.toSorted(bySendingDay);
  const days = sorted.map(({ sentOn }) => dayNumber(sentOn ?? ''));
  const loads = loadsAtEach(days, rule.days);
  const isInPeriod = dayTest(period);
  const invitations = sorted
    .map((one, at): LoadedInvitation => ({
      ...one,
      day: days[at] ?? NaN,
      load: loads[at] ?? 1,
      accountLoad: atAccount.get(one) ?? 1,
    }))
    .filter(({ sentOn }) => isInPeriod(sentOn));
  const highest = Math.max(0, ...invitations.map(({ load }) => load));
  return { id, account: own[0]?.account ?? '', invitations, highest, isAboveRule: highest > rule.most };
}
