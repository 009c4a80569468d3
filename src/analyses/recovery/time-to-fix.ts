/** How long until a complaint was really fixed? Those not fixed stay in it as not fixed yet. */
import { timeToFix } from '../../metrics/recovery/time-to-fix.js';
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
import type { Figure, Table } from '../../report/document.js';
import { eventWithin } from '../../statistics/survival/event-within.js';
import type { ObservedTime } from '../../statistics/survival/life-table.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { countUnless, nothing, shownBy, valueWithInterval, type Part } from '../outcomes/ledger.js';
import type { ServiceLedger } from '../service/service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { daysFrom, type Complaint } from './complaints.js';

/**
 * Fixed at its closing where the customer said so; not fixed up to the day of the report while it is open or the customer
 * said no; of one that was closed and never asked about nothing is known after its closing.
 */
function timeOf(complaint: Complaint, asOf: string | undefined): ObservedTime | undefined {
  const { openedAt, endedAt, confirmedFixed, isClosed, impossible } = complaint;
  if (openedAt === undefined || impossible.length > 0) return undefined;
  const isKnownUntilNow = !isClosed || confirmedFixed === false;
  const until = isKnownUntilNow ? asOf : endedAt;
  const time = until === undefined ? undefined : daysFrom(openedAt, until);
  if (time === undefined || !(time >= 0)) return undefined;
  return confirmedFixed === true ? { time, events: 1, censored: 0 } : { time, events: 0, censored: 1 };
}

/** Beside the median: the share fixed within a month, which is known where the median is not. */
const daysOfMonth = 30;

interface Row {
  readonly name: Value;
  readonly by: Figure['by'];
  readonly complaints: readonly Complaint[];
}

function rowsOf(complaints: readonly Complaint[], { settings }: ServiceLedger): readonly Row[] {
  const all: Row = { name: label(message('word.all')), by: {}, complaints };
  const known = complaints.filter(({ compensated }) => compensated !== undefined);
  if (settings.isForPublication || known.length === 0) return [all];
  const part = (compensated: 'yes' | 'no'): Row => ({
    name: label(message(compensated === 'yes' ? 'recovery.compensated' : 'recovery.not-compensated')),
    by: { compensated },
    complaints: known.filter((one) => one.compensated === (compensated === 'yes')),
  });
  const parts = [part('yes'), part('no')];
  return parts.every((one) => one.complaints.length > 0) ? [all, ...parts] : [all];
}

const columns: Table['columns'] = [
  textColumn('complaints', message('column.complaints')),
  numberColumn('n', message('word.n')),
  numberColumn('fixed', message('column.fixed')),
  numberColumn('median', message('column.days-to-fix')),
  numberColumn('interval', message('column.interval')),
  numberColumn('within', message('column.fixed-within-month')),
];

/** Median days to a confirmed fix: of all, of compensated ones and of the others. */
export function timeToFixPart(ledger: ServiceLedger, complaints: readonly Complaint[]): Part {
  const { settings } = ledger;
  const context = yesNoContext(settings.confidence);
  const rows = rowsOf(complaints, ledger).map((row) => {
    const timed = row.complaints.flatMap((one) => {
      const time = timeOf(one, settings.asOf);
      return time === undefined ? [] : [{ account: one.account, time }];
    });
    const accounts = [...groupedBy(timed, ({ account }) => account).values()].map((own) => own.map(({ time }) => time));
    const median = shownBy(settings, timeToFix.compute(accounts, context));
    return { ...row, timed, median, within: shownBy(settings, eventWithin(accounts, daysOfMonth, settings)) };
  });
  if (rows.every(({ timed }) => timed.every(({ time }) => time.events === 0))) return nothing;
  const table: Table = {
    type: 'table',
    id: 'time-to-fix',
    title: message('recovery.time.title'),
    columns,
    rows: rows.map(({ name, timed, median, within }) => [
      name,
      countUnless(median, timed.length),
      countUnless(median, timed.filter(({ time }) => time.events > 0).length),
      valueOfEstimate(median, 'days'),
      intervalOfEstimate(median, 'days'),
      valueWithInterval(within, 'share'),
    ]),
    notes: [message('note.time-to-fix', { days: number(daysOfMonth, 'count') })],
  };
  const definition = message('definition.time-to-fix');
  return {
    blocks: [table],
    figures: rows.map(({ by, median }) => figureOf({ metric: 'time-to-fix', by, estimate: median, definition })),
    findings: [],
  };
}
