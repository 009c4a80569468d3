/** In which quarter did a service keep its promise and leave its users dissatisfied? Counts, for a quarter has few scores. */
import { orderPeriods } from '../../domain/periods.js';
import { watermelonShare } from '../../metrics/service/watermelon-share.js';
import { empty, figureOf, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { AnalysisSettings } from '../analysis.js';
import { inDisplayOrder } from '../group-names.js';
import { nothing, type Part } from '../outcomes/ledger.js';
import { isJudged, isWatermelon, type RatedTicket } from './rated-tickets.js';
import { moreInFigures, shareOf } from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { groupName, largest } from './splits.js';

/** So many quarters fit beside each other, the latest. */
const mostQuarters = 6;

function cellOf(tickets: readonly RatedTicket[]): Value {
  if (tickets.length === 0) return empty;
  const hits = number(tickets.filter(isWatermelon).length, 'count');
  return label(message('word.of', { part: hits, whole: number(tickets.length, 'count') }));
}

/** One row a service, one column a quarter of opening. */
export function watermelonQuarters(rated: readonly RatedTicket[], settings: AnalysisSettings): Part {
  const judged = rated.filter((ticket) => isJudged(ticket) && ticket.quarter !== '');
  const quarters = orderPeriods([...new Set(judged.map(({ quarter }) => quarter))]).names;
  if (quarters.length < 2) return nothing;
  const services = groupedBy(judged, ({ service }) => service);
  const rows = inDisplayOrder(services.keys()).map((key) => {
    const own = services.get(key) ?? [];
    return { key, size: own.length, byQuarter: groupedBy(own, ({ quarter }) => quarter) };
  });
  const shown = quarters.slice(-mostQuarters);
  const table: Table = {
    type: 'table',
    id: 'watermelon-by-quarter',
    title: message('service.watermelon-by-quarter.title'),
    columns: [
      textColumn('service', message('column.ticket-service')),
      ...shown.map((quarter) => numberColumn(quarter, message('verbatim', { text: quarter }))),
    ],
    rows: largest(rows).map(({ key, byQuarter }) => [
      groupName({ name: 'service' }, key),
      ...shown.map((quarter) => cellOf(byQuarter.get(quarter) ?? [])),
    ]),
    notes: [message('note.watermelon-by-quarter'), ...moreInFigures(rows.length)],
    picture: { type: 'sparkline', label: 'service', columns: shown, of: 'rows' },
  };
  const definition = message('definition.watermelon-share');
  const figures = rows.flatMap(({ key, byQuarter }) =>
    quarters.flatMap((quarter): readonly Figure[] => {
      const own = byQuarter.get(quarter) ?? [];
      if (own.length === 0) return [];
      const estimate = shareOf({ metric: watermelonShare, cases: own, isHit: isWatermelon }, settings);
      return [figureOf({ metric: 'watermelon-share', by: { service: key, quarter }, estimate, definition })];
    }),
  );
  return { blocks: [table], figures, findings: [] };
}
