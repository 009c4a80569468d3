/** Which accounts left, on which day, and which are still there: what every measure is held against. */
import { dayNumber } from '../../domain/days.js';
import { fewestEvents } from '../../statistics/prediction/outcome-scores.js';
import { readAccountFacts } from '../account-names.js';
import type { AnalysisContext } from '../analysis.js';
import { renewalsOf } from '../departures.js';
import { isDepartureKnown, leftOnOf, recordsByAccount } from '../loyalty/follow-up.js';
import { accountFilter } from '../selected-accounts.js';

export interface KnownAccount {
  readonly account: string;
  /** Undefined where it is still there. */
  readonly leftDay: number | undefined;
}

export interface Departures {
  /** Every account of which it is known whether it left. */
  readonly accounts: readonly KnownAccount[];
  /** Ascending, one for each departure: on these days those still there are looked at too. */
  readonly days: readonly number[];
  /** False where departures carry no day: then nothing shows what was measured before them. */
  readonly isDated: boolean;
  readonly left: number;
  readonly stayed: number;
  /** Departures without a day that are left out, because enough others have one. */
  readonly withoutDay: number;
}

/** Departures without a day all stand on one made-up day, on which everything is known. */
export const undatedDay = 0;

function departuresOf(known: readonly KnownAccount[], { isDated }: Pick<Departures, 'isDated'>): Departures {
  const days = known.flatMap(({ leftDay }) => leftDay ?? []).toSorted((a, b) => a - b);
  return {
    accounts: known,
    days: isDated ? days : days.slice(0, 1),
    isDated,
    left: days.length,
    stayed: known.length - days.length,
    withoutDay: 0,
  };
}

/**
 * By the customer file and the renewals, within the filters on accounts. Departures without a day are left out where ten
 * others have one or all have; otherwise no day is used at all.
 */
export function readDepartures({ source, settings }: AnalysisContext): Departures {
  const { asOf } = settings;
  const facts = readAccountFacts(source, asOf);
  const renewals = recordsByAccount(renewalsOf(source));
  const isSelected = accountFilter(source, settings);
  const all = [...new Set([...facts.keys(), ...renewals.keys()])].flatMap((account) => {
    const [fact, own] = [facts.get(account), renewals.get(account) ?? []];
    if (account === '' || !isSelected({ customer_id: account }) || !isDepartureKnown(fact, own)) return [];
    return [{ account, leftOn: leftOnOf(fact, own, asOf) }];
  });
  const withoutDay = all.filter(({ leftOn }) => leftOn === '').length;
  const withDay = all.filter(({ leftOn }) => leftOn !== undefined && leftOn !== '').length;
  const isDated = withoutDay === 0 || withDay >= fewestEvents;
  if (!isDated) {
    const known = all.map(({ account, leftOn }) => ({
      account,
      leftDay: leftOn === undefined ? undefined : undatedDay,
    }));
    return departuresOf(known, { isDated });
  }
  const known = all
    .filter(({ leftOn }) => leftOn !== '')
    .map(({ account, leftOn }) => ({ account, leftDay: leftOn === undefined ? undefined : dayNumber(leftOn) }));
  return { ...departuresOf(known, { isDated }), withoutDay };
}
