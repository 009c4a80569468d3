/** Was the promise kept? Each denominator apart: closed only, with those open past their time, without a promise. */
import { reopenRate } from '../../metrics/service/reopen-rate.js';
import { slaAttainmentWithOverdue } from '../../metrics/service/sla-attainment-with-overdue.js';
import { slaAttainment } from '../../metrics/service/sla-attainment.js';
import { ticketRatedShare } from '../../metrics/service/ticket-rated-share.js';
import { slaNoTarget } from '../../metrics/service/sla-no-target.js';
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
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import { attainmentNotes, hasPromise } from './attainment-notes.js';
import { countUnless, nothing, shownBy, type Part } from '../outcomes/ledger.js';
import type { ComparedCase } from '../record-changes.js';
import { shareOf, type ServiceLedger } from './service-ledger.js';
import type { TicketState } from './ticket-state.js';

export const attainmentNames = [
  'sla-attainment',
  'sla-attainment-with-overdue',
  'sla-no-target',
  'reopen-rate',
  'ticket-rated-share',
] as const;
export type AttainmentName = (typeof attainmentNames)[number];

const isKept = ({ promise }: TicketState): boolean => promise === 'kept';
const isDecided = ({ promise }: TicketState): boolean => promise === 'kept' || promise === 'missed';
const isDecidedOrLate = (ticket: TicketState): boolean => isDecided(ticket) || ticket.promise === 'overdue';
const isRated = ({ satisfaction }: TicketState): boolean => satisfaction !== undefined;
const isReopened = ({ reopened = 0 }: TicketState): boolean => reopened > 0;

/** Which tickets each share is of, and which of them are its hits. */
const shares = {
  'sla-attainment': { metric: slaAttainment, isOf: isDecided, isHit: isKept },
  'sla-attainment-with-overdue': { metric: slaAttainmentWithOverdue, isOf: isDecidedOrLate, isHit: isKept },
  'sla-no-target': { metric: slaNoTarget, isOf: () => true, isHit: ({ promise }: TicketState) => promise === 'none' },
  'reopen-rate': {
    metric: reopenRate,
    isOf: ({ reopened }: TicketState) => reopened !== undefined,
    isHit: isReopened,
  },
  'ticket-rated-share': {
    metric: ticketRatedShare,
    isOf: () => true,
    isHit: isRated,
  },
} as const;

/** The four shares of some tickets, as they are. */
export function measureAttainment(
  tickets: readonly TicketState[],
  settings: AnalysisSettings,
): Readonly<Record<AttainmentName, Estimate>> {
  const measured = attainmentNames.map((name) => {
    const { metric, isOf, isHit } = shares[name];
    // Where no ticket has a score nobody asked for one: that is not a share of 0.
    const isAsked = name !== 'ticket-rated-share' || tickets.some(isRated);
    const cases = isAsked ? tickets.filter(isOf) : [];
    return [name, shareOf({ metric, cases, isHit }, settings)] as const;
  });
  return Object.fromEntries(measured) as Record<AttainmentName, Estimate>;
}

/** Of which tickets each share is, and of which it counts. */
export const attainmentBases: readonly ((ticket: TicketState) => boolean)[] = [
  () => true,
  isDecided,
  isDecidedOrLate,
  shares['reopen-rate'].isOf,
  isRated,
];

/** The tickets a share is of, each with its customer and whether it is a hit. */
export function casesOfShare(tickets: readonly TicketState[], name: AttainmentName): readonly ComparedCase[] {
  const { isOf, isHit } = shares[name];
  return tickets.filter(isOf).map((ticket) => ({ cluster: ticket.account, isHit: isHit(ticket) }));
}

/** The shares for scripts. */
export const attainmentFigures = (
  estimates: Readonly<Record<AttainmentName, Estimate>>,
  by: Figure['by'],
): readonly Figure[] =>
  attainmentNames.map((metric) =>
    figureOf({ metric, by, estimate: estimates[metric], definition: message(`definition.${metric}`) }),
  );

const columns: Table['columns'] = [
  textColumn('what', message('column.tickets')),
  numberColumn('hits', message('column.number')),
  numberColumn('base', message('column.of')),
  numberColumn('share', message('column.share')),
  numberColumn('interval', message('column.interval')),
  textColumn('definition', message('column.definition')),
];

function rowOf(tickets: readonly TicketState[], name: AttainmentName, estimate: Estimate): Table['rows'][number] {
  const { isOf, isHit } = shares[name];
  const base = tickets.filter(isOf);
  return [
    label(message(`service.${name}`)),
    countUnless(estimate, base.filter(isHit).length),
    countUnless(estimate, base.length),
    valueOfEstimate(estimate, 'share'),
    intervalOfEstimate(estimate, 'share'),
    label(message(`definition.${name}`)),
  ];
}

/** Records that say of the promise something else than their own times. */
function contradictionNotice(tickets: readonly TicketState[]): readonly Block[] {
  const count = tickets.filter(({ isStatedAgainstTimes }) => isStatedAgainstTimes).length;
  if (count === 0) return [];
  const text = message('service.stated-against-times', {
    count: number(count, 'count'),
    closed: number(tickets.filter(isDecided).length, 'count'),
  });
  return [{ type: 'notice', id: 'stated-against-times', level: 'warning', text }];
}

/** So much lower, in share points, is worth a sentence. */
const worthSaying = 0.02;

function overdueFinding(
  tickets: readonly TicketState[],
  estimates: Readonly<Record<AttainmentName, Estimate>>,
): readonly RankedFinding[] {
  const { 'sla-attainment': closed, 'sla-attainment-with-overdue': withOverdue } = estimates;
  if (closed.status !== 'known' || withOverdue.status !== 'known') return [];
  if (closed.value - withOverdue.value < worthSaying) return [];
  const text = message('finding.sla-overdue-left-out', {
    closed: valueOfEstimate(closed, 'share'),
    closedInterval: intervalOfEstimate(closed, 'share'),
    n: number(closed.answers, 'count'),
    overdue: number(tickets.filter(({ promise }) => promise === 'overdue').length, 'count'),
    all: valueOfEstimate(withOverdue, 'share'),
    allInterval: intervalOfEstimate(withOverdue, 'share'),
    allN: number(withOverdue.answers, 'count'),
  });
  return [{ weight: 52, finding: { type: 'finding', id: 'sla-overdue-left-out', emphasis: 'doubt', text } }];
}

const paragraphOf = (text: Message): Block => ({ type: 'paragraph', text });

/** Without any promise there is one sentence, and no share of nothing; what must not be told stays a withheld row. */
const lacksPromise = (tickets: readonly TicketState[], { status }: Estimate): boolean =>
  status === 'known' && !tickets.some(hasPromise);

/** The promise over all tickets. */
export function attainmentPart(ledger: ServiceLedger): Part {
  const { tickets, settings, mayClaim } = ledger;
  if (tickets.length === 0) return nothing;
  const measured = measureAttainment(tickets, settings);
  const shown = Object.fromEntries(
    attainmentNames.map((name) => [name, shownBy(settings, measured[name])]),
  ) as typeof measured;
  const isUnpromised = lacksPromise(tickets, shown['sla-no-target']);
  // A share of no ticket at all would be a row that says nothing.
  const rows = attainmentNames
    .filter((name) => shown[name].answers !== 0 && !(isUnpromised && name === 'sla-no-target'))
    .map((name) => rowOf(tickets, name, shown[name]));
  const table: Table = {
    type: 'table',
    id: 'sla-attainment',
    title: message('service.attainment.title'),
    columns,
    rows,
    notes: attainmentNotes(ledger),
  };
  const blocks: readonly Block[] = [
    ...(isUnpromised ? [paragraphOf(message('service.no-promise'))] : []),
    ...(rows.length > 0 ? [table] : attainmentNotes(ledger).slice(0, 1).map(paragraphOf)),
    ...(settings.isForPublication ? [] : contradictionNotice(tickets)),
  ];
  return {
    blocks,
    figures: attainmentFigures(shown, {}),
    findings: mayClaim ? overdueFinding(tickets, shown) : [],
  };
}
