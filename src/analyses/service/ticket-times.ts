/** How long did tickets take, between moments that can both be believed? */
import { minutesBetween } from '../../domain/time-order.js';
import { ticketMinutesMedian } from '../../metrics/service/ticket-minutes-median.js';
import { ticketMinutes } from '../../metrics/service/ticket-minutes.js';
import { figureOf, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { countUnless, nothing, shownBy, valueWithInterval, type Part } from '../outcomes/ledger.js';
import { middleOf, type ServiceLedger } from './service-ledger.js';
import type { TicketState } from './ticket-state.js';

const spans = ['opened-to-response', 'response-to-solved', 'opened-to-solved'] as const;
type Span = (typeof spans)[number];

/** Which pair of moments cannot stand so, for a span to mean anything. */
const impossibleFor: Readonly<Record<Span, string>> = {
  'opened-to-response': 'opened_at>first_response_at',
  'response-to-solved': 'first_response_at>resolved_at',
  'opened-to-solved': 'opened_at>resolved_at',
};

const between = (from: string | undefined, to: string | undefined): number | undefined =>
  from === undefined || to === undefined ? undefined : minutesBetween(from, to);

function minutesOf(ticket: TicketState, span: Span): number | undefined {
  const { openedAt, firstResponseAt, endedAt } = ticket;
  const found = {
    'opened-to-response': between(openedAt, firstResponseAt) ?? ticket.firstResponseMinutes,
    'response-to-solved': between(firstResponseAt, endedAt),
    'opened-to-solved': between(openedAt, endedAt) ?? ticket.resolutionMinutes,
  }[span];
  return found !== undefined && found >= 0 ? found : undefined;
}

interface Timed {
  readonly account: string;
  /** Minutes. */
  readonly value: number;
}

interface SpanTimes {
  readonly span: Span;
  readonly timed: readonly Timed[];
  readonly impossible: number;
}

function timesOf(tickets: readonly TicketState[], span: Span): SpanTimes {
  const isImpossible = ({ impossible }: TicketState): boolean => impossible.includes(impossibleFor[span]);
  const timed = tickets.flatMap((ticket): readonly Timed[] => {
    const minutes = isImpossible(ticket) ? undefined : minutesOf(ticket, span);
    return minutes === undefined ? [] : [{ account: ticket.account, value: minutes }];
  });
  return { span, timed, impossible: tickets.filter(isImpossible).length };
}

const columns: Table['columns'] = [
  textColumn('span', message('column.span')),
  numberColumn('tickets', message('word.n')),
  numberColumn('median', message('word.median')),
  numberColumn('mean', message('word.mean')),
  numberColumn('impossible', message('column.impossible')),
];

/** What cannot have happened so is flagged once for each pair of moments. */
function impossibleNotices(times: readonly SpanTimes[]): readonly Block[] {
  return times.flatMap(({ span, impossible, timed }): readonly Block[] => {
    if (impossible === 0) return [];
    const text = message(`service.impossible.${span}`, {
      count: number(impossible, 'count'),
      left: number(timed.length, 'count'),
    });
    return [{ type: 'notice', id: `impossible-times:${span}`, level: 'warning', text }];
  });
}

interface MeasuredSpan extends SpanTimes {
  readonly mean: Estimate;
  readonly median: Estimate;
}

const tableOf = (measured: readonly MeasuredSpan[]): Table => ({
  type: 'table',
  id: 'ticket-times',
  title: message('service.times.title'),
  columns,
  rows: measured.map(({ span, timed, impossible, mean, median }) => [
    label(message(`service.span.${span}`)),
    countUnless(median, timed.length),
    valueWithInterval(median, 'minutes'),
    valueWithInterval(mean, 'minutes'),
    countUnless(median, impossible),
  ]),
  notes: [message('note.ticket-times')],
});

const figuresOf = ({ span, mean, median }: MeasuredSpan): readonly Figure[] =>
  (
    [
      ['ticket-minutes', mean],
      ['ticket-minutes-median', median],
    ] as const
  ).map(([metric, estimate]) =>
    figureOf({ metric, by: { span }, estimate, definition: message(`definition.${metric}`) }),
  );

/** Median and mean minutes of each stretch of a ticket's life. */
export function timesPart({ tickets, settings }: ServiceLedger): Part {
  const times = spans
    .map((span) => timesOf(tickets, span))
    .filter(({ timed, impossible }) => timed.length + impossible > 0);
  if (times.length === 0) return nothing;
  const measured = times.map((one): MeasuredSpan => {
    return {
      ...one,
      mean: shownBy(settings, middleOf(ticketMinutes, one.timed, settings)),
      median: shownBy(settings, middleOf(ticketMinutesMedian, one.timed, settings)),
    };
  });
  return {
    blocks: [tableOf(measured), ...(settings.isForPublication ? [] : impossibleNotices(times))],
    figures: measured.flatMap(figuresOf),
    findings: [],
  };
}
