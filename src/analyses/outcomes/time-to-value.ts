/** How long did it take: days from the agreement until the outcome was shown to be reached. */
import { dayNumber } from '../../domain/days.js';
import { timeToValue } from '../../metrics/outcomes/time-to-value.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { eventWithin } from '../../statistics/survival/event-within.js';
import type { ObservedTime } from '../../statistics/survival/life-table.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { countUnless, nothing, shownBy, valueWithInterval, type Ledger, type Part } from './ledger.js';
import { stageLabel, stages } from './ledger-splits.js';
import type { OutcomeState } from './outcome-state.js';

/** Whole days between two ISO dates; times of the day are left out. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

const timeTraps = ['no-agreement-day', 'no-measurement-day', 'reversed'] as const;
export type TimeTrap = (typeof timeTraps)[number];

/** The days until reached, or until the day of the report where it is not; or why there are none. */
export function timeOf(outcome: OutcomeState, asOf: string | undefined): ObservedTime | TimeTrap {
  const { agreedOn, measuredOn, isReached } = outcome;
  if (agreedOn === undefined) return 'no-agreement-day';
  const until = isReached === true ? measuredOn : asOf;
  if (until === undefined) return 'no-measurement-day';
  const time = daysBetween(agreedOn, until);
  if (Number.isNaN(time)) return 'no-agreement-day';
  if (time < 0) return 'reversed';
  return isReached === true ? { time, events: 1, censored: 0 } : { time, events: 0, censored: 1 };
}

interface Timed {
  readonly account: string;
  readonly time: ObservedTime;
}

function timedOf(outcomes: readonly OutcomeState[], asOf: string | undefined): readonly Timed[] {
  return outcomes.flatMap((outcome): readonly Timed[] => {
    const time = timeOf(outcome, asOf);
    return typeof time === 'string' ? [] : [{ account: outcome.account, time }];
  });
}

function byAccount(timed: readonly Timed[]): readonly (readonly ObservedTime[])[] {
  const accounts = new Map<string, ObservedTime[]>();
  for (const { account, time } of timed) {
    const times = accounts.get(account);
    if (times) times.push(time);
    else accounts.set(account, [time]);
  }
  return [...accounts.values()];
}

/** Beside the median: the share reached within a year, which is known where the median is not. */
const daysOfYear = 365;

interface Row {
  readonly name: Value;
  readonly by: Figure['by'];
  readonly timed: readonly Timed[];
}

function rowsOf({ outcomes, settings }: Ledger): readonly Row[] {
  const all: Row = { name: label(message('word.all')), by: {}, timed: timedOf(outcomes, settings.asOf) };
  if (settings.isForPublication) return [all];
  const ofStages = stages.flatMap((stage): readonly Row[] => {
    const own = outcomes.filter((outcome) => outcome.stage === stage);
    return own.length > 0 ? [{ name: stageLabel(stage), by: { stage }, timed: timedOf(own, settings.asOf) }] : [];
  });
  return ofStages.length > 1 ? [all, ...ofStages] : [all];
}

function leftOut({ outcomes, settings }: Ledger): readonly Message[] {
  if (settings.isForPublication) return [];
  const times = outcomes.map((outcome) => timeOf(outcome, settings.asOf));
  const reasons = timeTraps.flatMap((trap) => {
    const count = times.filter((time) => time === trap).length;
    return count > 0 ? [message(`time.trap.${trap}`, { count: number(count, 'count') })] : [];
  });
  return reasons.length > 0 ? [message('note.time-traps', { reasons })] : [];
}

/** Measured this many days before or after the due date, an outcome was measured because it was due. */
const nearDue = 7;

/** Where most are measured at their due date, the days say when that was set, not when the outcome was reached. */
function dueNote({ outcomes, settings }: Ledger): readonly Message[] {
  const reached = outcomes.filter(
    (outcome) => outcome.isReached === true && typeof timeOf(outcome, settings.asOf) !== 'string',
  );
  const due = reached.filter(({ measuredOn, dueOn }) => {
    return measuredOn !== undefined && dueOn !== undefined && Math.abs(daysBetween(dueOn, measuredOn)) <= nearDue;
  });
  if (settings.isForPublication || due.length * 2 < reached.length || due.length === 0) return [];
  const counts = { due: number(due.length, 'count'), reached: number(reached.length, 'count') };
  return [message('note.time-is-due', { ...counts, days: number(nearDue, 'count') })];
}

const columns: Table['columns'] = [
  textColumn('stage', message('column.stage')),
  numberColumn('outcomes', message('word.n')),
  numberColumn('reached', message('column.reached')),
  numberColumn('median', message('column.time-to-value')),
  numberColumn('interval', message('column.interval')),
  numberColumn('within', message('column.within-year')),
];

/** Median days to value, overall and by stage. */
export function timePart(ledger: Ledger): Part {
  const { settings } = ledger;
  const context = yesNoContext(settings.confidence);
  const rows = rowsOf(ledger).map((row) => {
    const accounts = byAccount(row.timed);
    return {
      ...row,
      median: shownBy(settings, timeToValue.compute(accounts, context)),
      within: shownBy(settings, eventWithin(accounts, daysOfYear, settings)),
    };
  });
  if (rows.every(({ timed }) => timed.every(({ time }) => time.events === 0))) return nothing;
  const table: Block = {
    type: 'table',
    id: 'time-to-value',
    title: message('time.title'),
    columns,
    rows: rows.map(({ name, timed, median, within }) => [
      name,
      countUnless(median, timed.length),
      countUnless(median, timed.filter(({ time }) => time.events > 0).length),
      valueOfEstimate(median, 'days'),
      intervalOfEstimate(median, 'days'),
      valueWithInterval(within, 'share'),
    ]),
    notes: [message('note.time'), ...dueNote(ledger), ...leftOut(ledger)],
  };
  const definition = message('definition.time-to-value');
  return {
    blocks: [table],
    figures: rows.map(({ by, median }) => figureOf({ metric: 'time-to-value', by, estimate: median, definition })),
    findings: [],
  };
}
