/** Were those who rated their ticket satisfied, whatever was promised: over all tickets, by priority, team and service? */
import { scaleText } from '../../domain/scales.js';
import { ticketSatisfiedShare } from '../../metrics/service/ticket-satisfied-share.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { LabelValue } from '../../text/value.js';
import { nothing, shownBy, type Part } from '../outcomes/ledger.js';
import { inTheWhole } from '../overview.js';
import { ratingsOf, type RatedTicket, type Ratings } from './rated-tickets.js';
import { areTakenTogether } from './attainment-notes.js';
import { moreInFigures, shareOf, type ServiceLedger } from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { groupName, largest, ticketSplits, type TicketSplit } from './splits.js';

interface Row {
  readonly name: LabelValue;
  readonly by: Figure['by'];
  readonly size: number;
  readonly estimate: Estimate;
}

function tableOf(rows: readonly Row[], words: { id: string; column: Message; notes: readonly Message[] }): Table {
  return {
    type: 'table',
    id: words.id,
    title: message('service.satisfaction.title', { by: words.column }),
    columns: [
      textColumn('group', words.column),
      numberColumn('rated', message('column.rated')),
      numberColumn('satisfied', message('column.share-satisfied')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: largest(rows).map(({ name, estimate }) => [
      name,
      answersOfEstimate(estimate, ticketSatisfiedShare.smallBelow),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
    ]),
    notes: [...words.notes, ...moreInFigures(rows.length)],
  };
}

const shareSatisfied = (tickets: readonly RatedTicket[], { settings }: ServiceLedger): Estimate =>
  shareOf({ metric: ticketSatisfiedShare, cases: tickets, isHit: ({ isSatisfied }) => isSatisfied }, settings);

function rowsOf(split: TicketSplit, ratings: Ratings, ledger: ServiceLedger): readonly Row[] {
  const groups = groupedBy(ratings.tickets, split.groupOf);
  if (groups.size < 2) return [];
  return split.order([...groups.keys()]).map((key): Row => {
    const own = groups.get(key) ?? [];
    const estimate = shareSatisfied(own, ledger);
    return { name: groupName(split, key), by: { [split.name]: key }, size: own.length, estimate };
  });
}

const figuresOf = (rows: readonly Row[]): readonly Figure[] =>
  rows.map(({ by, estimate }) => {
    const definition = message('definition.ticket-satisfied-share');
    return figureOf({ metric: ticketSatisfiedShare.id, by, estimate, definition });
  });

/** In what leaves the team the whole stands alone: its groups are other tickets than those whose promise is told. */
export function ticketSatisfactionPart(ledger: ServiceLedger): Part {
  const { tickets, settings } = ledger;
  const ratings = ratingsOf(tickets);
  if (!ratings) return nothing;
  const estimate = shownBy(settings, shareSatisfied(ratings.tickets, ledger));
  const whole: Row = { name: label(message('word.all')), by: {}, size: ratings.tickets.length, estimate };
  const note = areTakenTogether(ratings.tickets) ? 'note.ticket-satisfaction' : 'note.ticket-satisfaction-single';
  const notes = ratings.cuts.map(({ from, scale }) => message(note, { from: String(from), scale: scaleText(scale) }));
  const splits = settings.isForPublication
    ? []
    : inTheWhole(settings, () => ticketSplits(ledger, ['priority', 'group', 'service'])).flat();
  const tables = splits.flatMap((split) => {
    const rows = rowsOf(split, ratings, ledger);
    return rows.length === 0 ? [] : [{ split, rows }];
  });
  return {
    blocks: [
      tableOf([whole], { id: 'ticket-satisfaction', column: message('column.tickets'), notes }),
      ...tables.map(({ split, rows }) =>
        tableOf(rows, { id: `ticket-satisfaction-by-${split.name}`, column: split.column, notes: [] }),
      ),
    ],
    figures: [...figuresOf([whole]), ...tables.flatMap(({ rows }) => figuresOf(rows))],
    findings: [],
  };
}
