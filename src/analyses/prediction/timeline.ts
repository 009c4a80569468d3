/** What was known of an account on which day? Values that hold from a day on, and the cases they make. */
import type { MessageParam } from '../../text/message.js';
import type { Distribution } from '../../counts/shapes.js';
import type { OutcomeScores, RiskEnd } from '../../statistics/prediction/outcome-scores.js';
import { undatedDay, type Departures, type KnownAccount } from './departed.js';

/** From this day on - the day after something happened, so that nothing of the day itself is known - until the next step. */
export interface Step {
  readonly from: number;
  readonly value: number;
}

/** Ascending; before the first step nothing is known. */
export type Timeline = readonly Step[];

export interface Measure {
  /** For scripts. */
  readonly id: string;
  readonly label: MessageParam;
  readonly survey?: string | undefined;
  /** Measures of one question are not set against each other. */
  readonly question: string;
  readonly risk: RiskEnd;
  readonly timelines: ReadonlyMap<string, Timeline>;
  /** Of everything, whenever it was: for departures without a day. */
  readonly whole: ReadonlyMap<string, number>;
}

/** Sums in another order differ in the last digit: ties must stay ties. */
const tied = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The value at each of the days on which something happened, and later. */
export function timelineOf(days: Iterable<number>, valueOn: (day: number) => number | undefined): Timeline {
  return [...new Set(days)]
    .toSorted((a, b) => a - b)
    .flatMap((from) => {
      const value = valueOn(from);
      return value === undefined ? [] : [{ from, value: tied(value) }];
    });
}

function timelineIn({ timelines, whole }: Measure, account: string, { isDated }: Departures): Timeline {
  if (isDated) return timelines.get(account) ?? [];
  const value = whole.get(account);
  return value === undefined ? [] : [{ from: undatedDay, value: tied(value) }];
}

/** How many of the ascending days lie before this one. */
function countBefore(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Counts = Map<number, number>;
const add = (counts: Counts, value: number, count: number): void => {
  if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
};
const asDistribution = (counts: Counts): Distribution => ({ kind: 'distribution', counts });

/**
 * Who stands beside a departure: those still there (`others`), or everybody there before it, who left that day included
 * (`everybody`). On a day of three departures each of them stands three times, so that all days weigh as they happened.
 */
export type Beside = 'others' | 'everybody';

/** The cases of one account, by measure: its departure, and the days of departures on which it was there. */
function casesOfAccount(
  { leftDay = Infinity }: KnownAccount,
  timelines: readonly Timeline[],
  { days, beside }: { readonly days: readonly number[]; readonly beside: Beside },
): readonly OutcomeScores[] {
  const end = beside === 'others' ? leftDay : leftDay + 1;
  const starts = [...new Set(timelines.flat().map(({ from }) => from))].toSorted((a, b) => a - b);
  const counts = timelines.map(() => ({ events: new Map() as Counts, nonEvents: new Map() as Counts }));
  for (const [at, from] of starts.entries()) {
    const until = starts[at + 1] ?? Infinity;
    const values = timelines.map((own) => own.findLast((step) => step.from <= from)?.value);
    if (values.includes(undefined)) continue;
    const there = countBefore(days, Math.min(until, end)) - countBefore(days, Math.min(from, end));
    const hasLeft = leftDay >= from && leftDay < until && leftDay !== Infinity;
    const itself = hasLeft && beside === 'everybody' ? 1 : 0;
    for (const [place, value] of values.entries()) {
      const own = counts[place];
      if (value === undefined || !own) continue;
      add(own.nonEvents, value, there - itself);
      add(own.events, value, hasLeft ? 1 : 0);
    }
  }
  return counts.map(({ events, nonEvents }) => ({
    events: asDistribution(events),
    nonEvents: asDistribution(nonEvents),
  }));
}

/**
 * The cases of each account in which all the measures have a value, one list a measure, accounts in the same order. On the
 * day it left an account is compared with those still there on that day, each with what was known before that day; so
 * nothing is measured after the departure, and years that were better for all make no difference.
 */
export function casesOf(
  measures: readonly Measure[],
  departures: Departures,
  beside: Beside = 'others',
): readonly (readonly OutcomeScores[])[] {
  const { days } = departures;
  const byAccount = departures.accounts.map((known) => {
    const timelines = measures.map((measure) => timelineIn(measure, known.account, departures));
    return casesOfAccount(known, timelines, { days, beside });
  });
  return measures.map((_, place) => byAccount.flatMap((own) => own[place] ?? []));
}
