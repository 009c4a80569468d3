/** Reported service levels in detail: the latest periods, and the units furthest below. */
import { slaPooled } from '../../metrics/service/sla-pooled.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { intervalOfEstimate, label, number, numberColumn, textColumn, valueOfEstimate } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { UnitCount } from '../../statistics/funnel/unit-count.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { mostRows } from '../outcomes/ledger.js';
import type { LevelFigures } from './level-figures.js';
import { unitsBy, type LevelRecord } from './level-records.js';
import { moreInFigures } from './service-ledger.js';

interface Detailed {
  readonly name: Message | string;
  readonly by: Figure['by'];
  readonly records: readonly LevelRecord[];
  readonly figures: LevelFigures;
}

const idOf = (table: string, { by }: Detailed): string =>
  by['measure'] === undefined ? table : `${table}:${by['measure']}`;

function rowOf(unit: UnitCount, confidence: number): readonly Value[] {
  const share = slaPooled.compute([unit], yesNoContext(confidence));
  return [
    label(unit.name),
    number(unit.trials, 'count'),
    valueOfEstimate(share, 'share'),
    intervalOfEstimate(share, 'share'),
  ];
}

const columnsOf = (id: string, title: Message): Table['columns'] => [
  textColumn(id, title),
  numberColumn('cases', message('column.cases')),
  numberColumn('share', message('column.kept')),
  numberColumn('interval', message('column.interval')),
];

/** The latest periods, earliest first; one period alone repeats the whole. */
export function levelPeriodsTable(one: Detailed, periods: readonly string[], confidence: number): readonly Table[] {
  if (periods.length < 2) return [];
  const byPeriod = new Map(unitsBy(one.records, ({ period }) => period).map((unit) => [unit.name, unit]));
  const latest = periods.slice(-mostRows).flatMap((period) => byPeriod.get(period) ?? []);
  return [
    {
      type: 'table',
      id: idOf('service-levels-by-period', one),
      title: message('service.levels-by-period.title', { measure: one.name }),
      columns: columnsOf('period', message('word.period')),
      rows: latest.map((unit) => rowOf(unit, confidence)),
      notes: [message('note.service-levels-counts'), ...moreInFigures(periods.length)],
    },
  ];
}

const shareOf = ({ hits, trials }: UnitCount): number => hits / trials;

/** The units furthest below; one unit alone repeats the whole. */
export function levelUnitsTable(one: Detailed, confidence: number): readonly Table[] {
  const { units } = one.figures;
  if (units.length < 2) return [];
  const lowest = units.toSorted((a, b) => shareOf(a) - shareOf(b) || (a.name < b.name ? -1 : Number(a.name > b.name)));
  return [
    {
      type: 'table',
      id: idOf('service-levels-by-unit', one),
      title: message('service.levels-by-unit.title', { measure: one.name }),
      columns: columnsOf('service', message('column.ticket-service')),
      rows: lowest.slice(0, mostRows).map((unit) => rowOf(unit, confidence)),
      notes: [message('note.service-levels-counts'), ...moreInFigures(units.length)],
    },
  ];
}
