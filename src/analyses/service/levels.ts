/** Reported service levels: the promise over all cases, over units, by measure, period and unit. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { orderPeriods } from '../../domain/periods.js';
import { empty, label, number, numberColumn, textColumn, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { RankedFinding } from '../analysis.js';
import { textOf } from '../ledger-values.js';
import { mostRows, nothing, valueWithInterval, type Part } from '../outcomes/ledger.js';
import { levelFigures, measureLevels, pooledFigure, type LevelFigures } from './level-figures.js';
import { levelUnitsTable, levelPeriodsTable } from './level-tables.js';
import { levelFunnel } from './level-funnel.js';
import { readLevels, unitsBy, type LevelRecord } from './level-records.js';
import type { ServiceLedger } from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';

interface MeasuredLevels {
  readonly name: Message | string;
  readonly by: Figure['by'];
  readonly records: readonly LevelRecord[];
  readonly figures: LevelFigures;
}

const countCell = (estimate: Estimate | undefined): Value =>
  estimate?.status === 'known' ? number(Math.round(estimate.value * estimate.answers), 'count') : empty;

function rowOf({ name, figures }: MeasuredLevels): readonly Value[] {
  const { units, pooled, pooledOverUnits, meanOfRates, target, meeting, below } = figures;
  return [
    label(name),
    number(units.length, 'count'),
    number(pooled.answers ?? 0, 'count'),
    valueWithInterval(pooledOverUnits.status === 'known' ? pooledOverUnits : pooled, 'share'),
    valueWithInterval(meanOfRates, 'share'),
    target === undefined ? empty : number(target, 'share'),
    countCell(meeting),
    countCell(below),
  ];
}

const columns: Table['columns'] = [
  textColumn('measure', message('column.measure')),
  numberColumn('units', message('column.units')),
  numberColumn('cases', message('column.cases')),
  numberColumn('pooled', message('column.pooled')),
  numberColumn('mean-of-rates', message('column.mean-of-rates')),
  numberColumn('target', message('column.target')),
  numberColumn('meeting', message('column.meeting-target')),
  numberColumn('below', message('column.below-target')),
];

function tableOf(rows: readonly MeasuredLevels[], leftOut: number): Table {
  const hasTarget = rows.some(({ figures }) => figures.target !== undefined);
  const kept = hasTarget ? columns.length : columns.length - 3;
  return {
    type: 'table',
    id: 'service-levels',
    title: message('service.levels.title'),
    columns: columns.slice(0, kept),
    rows: rows.slice(0, mostRows).map((row) => rowOf(row).slice(0, kept)),
    notes: [
      message('note.service-levels'),
      ...(hasTarget ? [message('note.service-levels-target')] : []),
      ...(leftOut > 0 ? [message('note.service-levels-left-out', { count: number(leftOut, 'count') })] : []),
    ],
  };
}

/** Below the target by chance alone lie about so many units that just meet it; a sentence needs clearly more. */
const moreThanChance = 0.1;
const fewestUnits = 5;

function targetFindings(measured: readonly MeasuredLevels[]): readonly RankedFinding[] {
  return measured.flatMap(({ name, by, figures }): readonly RankedFinding[] => {
    const { units, target, pooled, meanOfRates, meeting, below } = figures;
    if (target === undefined || below?.status !== 'known' || meeting?.status !== 'known') return [];
    if (units.length < fewestUnits || below.value < moreThanChance) return [];
    const text = message('finding.units-below-target', {
      measure: name,
      below: countCell(below),
      units: number(units.length, 'count'),
      target: number(target, 'share'),
      meeting: countCell(meeting),
      pooled: valueOfEstimate(pooled, 'share'),
      cases: number(pooled.answers ?? 0, 'count'),
      mean: valueOfEstimate(meanOfRates, 'share'),
    });
    const id = by['measure'] === undefined ? 'units-below-target' : `units-below-target:${by['measure']}`;
    return [{ weight: 55, finding: { type: 'finding', id, emphasis: 'bad', text } }];
  });
}

/** All records together, where they may be added up, and each measure. */
function measuredOf(records: readonly LevelRecord[], { settings }: ServiceLedger): readonly MeasuredLevels[] {
  const options = { confidence: settings.confidence, target: settings.service?.target };
  const measures = groupedBy(records, ({ measure }) => measure);
  const all: MeasuredLevels = { name: message('word.all'), by: {}, records, figures: measureLevels(records, options) };
  if (measures.size < 2) return [all];
  const each = [...measures].toSorted(([a], [b]) => compareCodePoints(a, b));
  return [
    all,
    ...each.map(([measure, own]): MeasuredLevels => {
      const name = measure === '' ? message('group.unknown') : measure;
      return { name, by: { measure }, records: own, figures: measureLevels(own, options) };
    }),
  ];
}

const periodsOf = (records: readonly LevelRecord[]): readonly string[] =>
  orderPeriods([...new Set(records.flatMap(({ period }) => (period === '' ? [] : [period])))]).names;

/** Shares of each period and unit, for scripts. */
function partFigures({ by, records, figures }: MeasuredLevels, confidence: number): readonly Figure[] {
  const periods = unitsBy(
    records.filter(({ period }) => period !== ''),
    ({ period }) => period,
  );
  return [
    ...levelFigures(figures, by),
    ...periods.map((unit) => pooledFigure(unit, { ...by, period: unit.name }, confidence)),
    ...figures.units.map((unit) => pooledFigure(unit, { ...by, service: unit.name }, confidence)),
  ];
}

/** Small units are somebody's: in what leaves the team only the whole and its measures stand. */
export function levelsPart(ledger: ServiceLedger): Part {
  const { source, settings, mayClaim, periods } = ledger;
  const inPeriods = source
    .ledger('service_level')
    .filter((record) => !periods || periods.holdsPeriod(textOf(record, 'period') ?? ''));
  const { records, leftOut } = readLevels(inPeriods);
  if (records.length === 0) return nothing;
  const measured = measuredOf(records, ledger);
  const { confidence, isForPublication } = settings;
  // One measure alone is all of them: its row would repeat the first.
  const detailed = measured.length > 1 ? measured.slice(1) : measured;
  const inDetail = isForPublication ? [] : detailed.map((one) => ({ one, funnel: levelFunnel(one, settings) }));
  const details: readonly Block[] =
    settings.depth === 'overview'
      ? []
      : inDetail.flatMap(({ one, funnel }) => [
          ...levelPeriodsTable(one, periodsOf(one.records), confidence),
          ...levelUnitsTable(one, confidence),
          ...funnel.tables,
        ]);
  return {
    blocks: [tableOf(measured, leftOut), ...details],
    figures: isForPublication
      ? measured.flatMap((one) => levelFigures(one.figures, one.by))
      : [
          ...measured.flatMap((one) => partFigures(one, confidence)),
          ...inDetail.flatMap(({ funnel }) => funnel.figures),
        ],
    findings: mayClaim ? targetFindings(detailed) : [],
  };
}
