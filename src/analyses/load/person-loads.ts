/** How many invitations had each person had shortly before each invitation? */
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
}

export interface PersonLoad {
  readonly id: string;
  readonly account: string;
  /** Within the filters, in the order of their days. */
  readonly invitations: readonly LoadedInvitation[];
  readonly highest: number;
  readonly isAboveRule: boolean;
}

/** Windows reach back before the period asked for: all invitations count, those of the period are looked at. */
export function readPersonLoads(context: AnalysisContext): {
  readonly people: readonly PersonLoad[];
  readonly withoutDay: number;
} {
  const { period, ...where } = context.settings.where;
  const all = readInvitations(context.source, { ...context.settings, where });
  const rule = context.settings.load;
  const byPerson = new Map<string, Invitation[]>();
  for (const one of all.filter(({ sentOn }) => sentOn !== undefined)) {
    const own = byPerson.get(one.id);
    if (own) own.push(one);
    else byPerson.set(one.id, [one]);
  }
  const people = [...byPerson].map(([id, own]) => loadOf(id, own, { rule, period }));
  return {
    people: people.filter(({ invitations }) => invitations.length > 0),
    withoutDay: all.filter(({ sentOn }) => sentOn === undefined).length,
  };
}

function loadOf(
  id: string,
  own: readonly Invitation[],
  { rule, period }: { readonly rule: LoadRule; readonly period: readonly string[] | undefined },
): PersonLoad {
  const sorted = own.toSorted((a, b) => compareCodePoints(a.sentOn ?? '', b.sentOn ?? ''));
  const days = sorted.map(({ sentOn }) => dayNumber(sentOn ?? ''));
  const loads = loadsAtEach(days, rule.days);
  const isInPeriod = dayTest(period);
  const invitations = sorted
    .map((one, at): LoadedInvitation => ({ ...one, day: days[at] ?? NaN, load: loads[at] ?? 1 }))
    .filter(({ sentOn }) => isInPeriod(sentOn));
  const highest = Math.max(0, ...invitations.map(({ load }) => load));
  return { id, account: own[0]?.account ?? '', invitations, highest, isAboveRule: highest > rule.most };
}
