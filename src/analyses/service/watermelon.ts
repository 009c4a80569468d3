/** Where is the promise kept while its users are dissatisfied: by service, and by service and quarter. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { scaleText } from '../../domain/scales.js';
import { slaAttainment } from '../../metrics/service/sla-attainment.js';
import { ticketDissatisfiedShare } from '../../metrics/service/ticket-dissatisfied-share.js';
import { watermelonShare } from '../../metrics/service/watermelon-share.js';
import { figureOf, label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { namedList } from '../named-list.js';
import { nothing, shownBy, valueWithInterval, type Part } from '../outcomes/ledger.js';
import { isJudged, isWatermelon, ratingsOf, type RatedTicket, type Ratings } from './rated-tickets.js';
import {
  moreInFigures,
  shareOf,
  peopleBehind,
  shownGroups,
  type Group,
  type TicketLedger,
  type ShownGroup,
} from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { groupName, largest } from './splits.js';
import type { TicketState } from './ticket-state.js';
import { watermelonFindings } from './watermelon-finding.js';
import { watermelonQuarters } from './watermelon-quarters.js';

export type WatermelonName = 'sla-attainment' | 'ticket-dissatisfied-share' | 'watermelon-share';

function measure(
  tickets: readonly TicketState[],
  rated: readonly RatedTicket[],
  { settings }: TicketLedger,
): Readonly<Record<WatermelonName, Estimate>> {
  const decided = tickets.filter(({ promise }) => promise === 'kept' || promise === 'missed');
  const isKept = ({ promise }: TicketState): boolean => promise === 'kept';
  const isDissatisfied = (ticket: RatedTicket): boolean => ticket.isDissatisfied;
  const judged = rated.filter(isJudged);
  return {
    'sla-attainment': shareOf({ metric: slaAttainment, cases: decided, isHit: isKept }, settings),
    'ticket-dissatisfied-share': shareOf(
      { metric: ticketDissatisfiedShare, cases: rated, isHit: isDissatisfied },
      settings,
    ),
    'watermelon-share': shareOf({ metric: watermelonShare, cases: judged, isHit: isWatermelon }, settings),
  };
}

/** Each service with a judged score. */
function servicesOf(ledger: TicketLedger, ratings: Ratings): readonly Group<WatermelonName>[] {
  const tickets = groupedBy(ledger.tickets, ({ service }) => service);
  const rated = groupedBy(ratings.tickets, ({ service }) => service);
  return [...rated.keys()].toSorted(compareCodePoints).flatMap((key): readonly Group<WatermelonName>[] => {
    const own = rated.get(key) ?? [];
    const judged = own.filter(isJudged);
    const estimates = measure(tickets.get(key) ?? [], own, ledger);
    return judged.length === 0 ? [] : [{ key, size: judged.length, people: peopleBehind(judged), estimates }];
  });
}

const titles = {
  'sla-attainment': message('column.kept-closed'),
  'ticket-dissatisfied-share': message('column.dissatisfied'),
  'watermelon-share': message('column.watermelon'),
} as const;

/**
 * In what leaves the team the promise stands in its own table only: there other services are hidden, and one of them
 * shown here would give another one away there.
 */
function namesFor({ settings }: TicketLedger): readonly WatermelonName[] {
  const experience = ['ticket-dissatisfied-share', 'watermelon-share'] as const;
  return settings.isForPublication ? experience : ['sla-attainment', ...experience];
}

const figuresOf = (estimates: Readonly<Record<WatermelonName, Estimate>>, by: Figure['by']): readonly Figure[] =>
  (['ticket-dissatisfied-share', 'watermelon-share'] as const).map((metric) =>
    figureOf({ metric, by, estimate: estimates[metric], definition: message(`definition.${metric}`) }),
  );

interface Whole {
  readonly judged: number;
  readonly estimates: Readonly<Record<WatermelonName, Estimate>>;
}

/** A service nobody rated has no row: left out without a word it would be taken for one that does not exist. */
function unratedNote(
  services: readonly ShownGroup<WatermelonName>[],
  { tickets, settings }: TicketLedger,
): readonly Message[] {
  const rated = new Set(services.map(({ key }) => key));
  const others = new Set(tickets.map(({ service }) => service).filter((one) => one !== '' && !rated.has(one)));
  if (settings.isForPublication || rated.size === 0 || others.size === 0) return [];
  const names = namedList([...others].toSorted(compareCodePoints));
  return [message('note.watermelon.unrated', { services: names })];
}

function tableOf(
  { judged, estimates }: Whole,
  services: readonly ShownGroup<WatermelonName>[],
  ledger: TicketLedger,
): Table {
  const names = namesFor(ledger);
  const share = estimates['watermelon-share'];
  const rowOf = (name: Value, count: Value, of: Whole['estimates']): readonly Value[] => [
    name,
    count,
    ...names.map((one) => valueWithInterval(of[one], 'share')),
  ];
  const countOf = (hidden: Estimate | undefined, count: number): Value =>
    hidden?.status === 'withheld' ? withheld(hidden) : number(count, 'count');
  const groups = services.length > 1 ? largest(services) : [];
  return {
    type: 'table',
    id: 'watermelon',
    title: message('service.watermelon.title'),
    columns: [
      textColumn('service', message('column.ticket-service')),
      numberColumn('rated', message('column.rated')),
      ...names.map((name) => numberColumn(name, titles[name])),
    ],
    rows: [
      rowOf(label(message('word.all')), countOf(share, judged), estimates),
      ...groups.map((one) =>
        rowOf(groupName({ name: 'service' }, one.key), countOf(one.hiddenAs, one.size), one.estimates),
      ),
    ],
    notes: [...moreInFigures(services.length), ...unratedNote(services, ledger)],
  };
}

/** Promise and experience of each service side by side; `hidden` services stand without figures in another table. */
export function watermelonPart(ledger: TicketLedger, hidden: ReadonlySet<string> = new Set()): Part {
  const { tickets, settings } = ledger;
  const ratings = ratingsOf(tickets);
  if (!ratings?.tickets.some(isJudged)) return nothing;
  const measured = measure(tickets, ratings.tickets, ledger);
  const estimates = {
    'sla-attainment': shownBy(settings, measured['sla-attainment']),
    'ticket-dissatisfied-share': shownBy(settings, measured['ticket-dissatisfied-share']),
    'watermelon-share': shownBy(settings, measured['watermelon-share']),
  };
  const services = shownGroups(servicesOf(ledger, ratings), settings, hidden);
  const whole = { judged: ratings.tickets.filter(isJudged).length, estimates };
  const table = tableOf(whole, services, ledger);
  const cuts = ratings.cuts.map(({ to, scale }) =>
    message('note.watermelon', { to: String(to), scale: scaleText(scale) }),
  );
  const isShort = settings.isForPublication || settings.depth === 'overview';
  const quarters = isShort ? nothing : watermelonQuarters(ratings.tickets, settings);
  return {
    blocks: [{ ...table, notes: [...cuts, ...table.notes] }, ...quarters.blocks],
    figures: [
      ...figuresOf(estimates, {}),
      ...services.flatMap((one) => figuresOf(one.estimates, { service: one.key })),
      ...quarters.figures,
    ],
    findings: ledger.mayClaim ? watermelonFindings(services, estimates['sla-attainment'], settings) : [],
  };
}
