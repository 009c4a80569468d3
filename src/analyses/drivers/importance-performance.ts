/** Which drivers go with the outcome closely and are rated low? Importance against performance, the cross-hair stated. */
import { crossTableOf } from '../../counts/needs.js';
import { comparableName } from '../../domain/comparable-name.js';
import { importanceGap } from '../../metrics/drivers/importance-gap.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import { itemMean } from '../../metrics/satisfaction/item-mean.js';
import { itemShare } from '../../metrics/satisfaction/item-share.js';
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
import type { MapPicture } from '../../report/picture.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { meanDefinition, shareDefinition } from '../scores.js';
import { measureSplit } from '../split-tables.js';
import { labelOf, type NamedScore } from './chosen-questions.js';
import { estimatesOf } from './driver-figures.js';
import { byShare } from './driver-order.js';
import { isKnown, type MeasuredDrivers } from './measure-drivers.js';

/** Rows of a table that is still read; the rest is in --json. */
const mostRows = 12;

interface Performance {
  readonly driver: NamedScore;
  readonly importance: Estimate;
  readonly performance: Estimate;
  readonly gap: Estimate | undefined;
}

const quadrants = {
  'high low': 'drivers.quadrant.concentrate',
  'high high': 'drivers.quadrant.keep-up',
  'low low': 'drivers.quadrant.low-priority',
  'low high': 'drivers.quadrant.possible-overkill',
} as const;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Above, below, or not to be told: the interval holds the line. */
function sideOf(estimate: Estimate, line: number): 'high' | 'low' | undefined {
  if (estimate.status !== 'known' || !estimate.interval) return undefined;
  const [low, high] = estimate.interval;
  if (low > line) return 'high';
  return high < line ? 'low' : undefined;
}

interface Crosshair {
  readonly importance: number;
  readonly performance: number;
}

interface Ratings {
  readonly rows: readonly Performance[];
  readonly lines: Crosshair;
  readonly by: 'mean' | 'share';
}

function quadrantOf({ importance, performance }: Performance, lines: Crosshair): Message {
  const [across, up] = [sideOf(performance, lines.performance), sideOf(importance, lines.importance)];
  return message(across && up ? quadrants[`${up} ${across}`] : 'drivers.quadrant.not-certain');
}

/** Means where all drivers have one scale, otherwise shares of high answers. */
function measureOf(drivers: readonly NamedScore[]): 'mean' | 'share' {
  const [first] = drivers;
  const isSame = drivers.every(({ scale }) => scale.low === first?.scale.low && scale.high === first.scale.high);
  return isSame ? 'mean' : 'share';
}

function performanceOf(view: SurveyView, driver: NamedScore, by: 'mean' | 'share'): Estimate {
  const request =
    by === 'mean'
      ? { metric: itemMean, score: driver, unit: 'rating' as const, definition: meanDefinition(driver) }
      : { metric: itemShare, score: driver, unit: 'share' as const, definition: shareDefinition(driver) };
  return measureSplit(view, undefined, request).estimates.overall;
}

/** Stated importance stands in a column named `importance:` and the component or the column it belongs to. */
function gapOf(view: SurveyView, driver: NamedScore): Estimate | undefined {
  const names = [driver.name, ...driver.items.map(({ code }) => code)].map((name) =>
    comparableName(`importance ${name}`),
  );
  const stated = view.survey.items.find(
    ({ code, scale }) => scale !== undefined && names.includes(comparableName(code)),
  );
  const { low, high } = driver.scale;
  if (stated?.scale?.low !== low || stated.scale.high !== high) return undefined;
  const need = crossTableOf({ item: stated.code }, driver.score);
  const table = view.source.read(need, questionOf(view, [])).overall;
  const { confidence } = view.settings;
  const estimate = importanceGap.compute(table, { confidence, scale: driver.scale, hitFrom: driver.hitFrom });
  const k = view.rule.minimumGroup;
  return k !== undefined && (estimate.answers ?? 0) < k ? hiddenEstimate('primary', k) : estimate;
}

function pictureOf(lines: Crosshair): MapPicture {
  return {
    type: 'importance-performance',
    label: 'item',
    importance: 'importance',
    performance: 'performance',
    interval: 'interval',
    crossImportance: lines.importance,
    crossPerformance: lines.performance,
  };
}

function notesOf({ rows, lines, by }: Ratings): readonly Message[] {
  const unit = by === 'mean' ? 'rating' : 'share';
  const hasGaps = rows.some(({ gap }) => gap !== undefined);
  return [
    message('note.crosshair', {
      importance: number(lines.importance, 'share'),
      performance: number(lines.performance, unit),
    }),
    ...(hasGaps ? [message('note.importance-gap')] : []),
    ...(rows.length > mostRows
      ? [message('note.more-drivers', { left: number(rows.length - mostRows, 'count') })]
      : []),
  ];
}

function tableOf(outcome: NamedScore, { rows, lines, by }: Ratings): Table {
  const unit = by === 'mean' ? 'rating' : 'share';
  const hasGaps = rows.some(({ gap }) => gap !== undefined);
  return {
    type: 'table',
    id: 'importance-performance',
    title: message('drivers.ipa.title', { outcome: outcome.words }),
    columns: [
      textColumn('item', message('column.driver')),
      numberColumn('importance', message('column.derived-importance')),
      numberColumn('performance', message(by === 'mean' ? 'column.performance-mean' : 'column.performance-share')),
      numberColumn('interval', message('column.interval')),
      ...(hasGaps ? [numberColumn('gap', message('column.importance-gap'))] : []),
      textColumn('quadrant', message('column.quadrant')),
    ],
    rows: rows
      .slice(0, mostRows)
      .map((row) => [
        labelOf(row.driver),
        valueOfEstimate(row.importance, 'share'),
        valueOfEstimate(row.performance, unit),
        intervalOfEstimate(row.performance, unit),
        ...(hasGaps ? [row.gap ? valueOfEstimate(row.gap, 'correlation') : label('')] : []),
        label(quadrantOf(row, lines)),
      ]),
    notes: notesOf({ rows, lines, by }),
    picture: pictureOf(lines),
  };
}

/** All rated nearly alike: the line between them is drawn through chance. */
function ceilingNotice({ rows, lines, by }: Ratings): readonly Block[] {
  const known = rows.flatMap(({ performance }) => (performance.status === 'known' ? [performance] : []));
  const values = known.map(({ value }) => value);
  const range = Math.max(...values) - Math.min(...values);
  const uncertainty = Math.max(...known.map(({ interval }) => (interval ? interval[1] - interval[0] : 0)));
  if (known.length < 2 || range >= uncertainty) return [];
  const unit = by === 'mean' ? 'rating' : 'share';
  const words = { range: number(range, unit), uncertainty: number(uncertainty, unit) };
  const isHigh =
    by === 'mean' ? rows.every(({ driver }) => lines.performance >= driver.hitFrom - 0.5) : lines.performance > 0.75;
  const text = message(isHigh ? 'drivers.ceiling' : 'drivers.bunched', words);
  return [{ type: 'notice', id: 'importance-ceiling', level: 'warning', text }];
}

/** The map of one outcome as a table, with the quadrant of each driver. */
export function importancePerformance(
  view: SurveyView,
  measured: MeasuredDrivers,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  if (!isKnown(measured.johnson)) return { blocks: [], figures: [] };
  const by = measureOf(measured.drivers);
  const estimates = estimatesOf(measured, view.settings.confidence);
  const rows = byShare(measured).flatMap((driver): readonly Performance[] => {
    const importance = estimates.find((one) => one.driver === driver)?.johnson;
    if (!importance) return [];
    return [{ driver, importance, performance: performanceOf(view, driver, by), gap: gapOf(view, driver) }];
  });
  const valuesOf = (of: (row: Performance) => Estimate): readonly number[] =>
    rows.map(of).flatMap((estimate) => (estimate.status === 'known' ? [estimate.value] : []));
  const [importances, performances] = [valuesOf((row) => row.importance), valuesOf((row) => row.performance)];
  if (performances.length < 2) return { blocks: [], figures: [] };
  const lines = { importance: mean(importances), performance: mean(performances) };
  const survey = view.survey.name;
  const figures = rows.flatMap(({ driver, performance, gap }) => {
    const at = { by: { driver: driver.name }, survey };
    const definition = by === 'mean' ? meanDefinition(driver) : shareDefinition(driver);
    return [
      figureOf({ ...at, metric: by === 'mean' ? 'item-mean' : 'item-share', estimate: performance, definition }),
      ...(gap
        ? [
            figureOf({
              ...at,
              metric: 'importance-gap',
              estimate: gap,
              definition: message('definition.importance-gap'),
            }),
          ]
        : []),
    ];
  });
  return { blocks: [tableOf(measured.outcome, { rows, lines, by }), ...ceilingNotice({ rows, lines, by })], figures };
}
