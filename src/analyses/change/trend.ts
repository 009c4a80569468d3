/** All periods in their order: what was answered in each, by whom, and whether it rises or falls. */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { nps } from '../../metrics/loyalty/nps.js';
import { csat } from '../../metrics/satisfaction/csat.js';
import { periodOfKey, trendOf } from '../../metrics/change/wave-answers.js';
import { label, number, numberColumn, textColumn, empty } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { SparklinePicture } from '../../report/picture.js';
import type { Estimate } from '../../statistics/estimate.js';
import { sumPanel, type Sums } from '../../statistics/waves/panel-sums.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel } from '../group-names.js';
import { inTheWhole } from '../overview.js';
import { measureSplit } from '../split-tables.js';
import { intervalOfEstimate, valueOfEstimate } from '../../report/build.js';
import { rolesIn, type MeasuredWaves, type RolesRule } from './compare-two.js';
import { changeCells, figuresOfChange, testTogether, withheldChange, type Tested } from './tested-changes.js';

/** A table of more rows than this is a list nobody reads: the latest periods are shown, all are in --json. */
export const mostPeriods = 12;

/** The share of each role among the answers of each period. */
function mixOfRoles(sums: ReadonlyMap<string, Sums>, period: string, role: string): Value {
  const ofPeriod = [...sums].filter(([key]) => periodOfKey(key) === period);
  const all = ofPeriod.reduce((total, [, { answers }]) => total + answers, 0);
  return number((sums.get(groupKey([role, period]))?.answers ?? 0) / all, 'share');
}

interface Shown {
  readonly periods: readonly string[];
  readonly roles: readonly string[];
}

const roleColumns = (roles: readonly string[]): Table['columns'] =>
  roles.map((role) => {
    const name = groupLabel('role', role).label;
    return numberColumn(role, typeof name === 'object' && 'key' in name ? name : message('verbatim', { text: role }));
  });

const courseOf = (columns: readonly string[]): SparklinePicture => {
  return { type: 'sparkline', label: 'period', columns, of: 'columns' };
};

/** Overall figures by period, with interval; where the roles disagree, the roles' own figures instead. */
function periodTable(view: SurveyView, { measure, waves }: MeasuredWaves, { periods, roles }: Shown): Table {
  const sums = sumPanel(waves.panel, measure.scoring.scoreOf, (key) => key).all;
  const estimates = estimatesByPeriod(view, measure);
  const roleValue = (role: string, period: string): Value => {
    const found = sums.get(groupKey([role, period]));
    return found ? number(found.total / found.answers, measure.unit) : empty;
  };
  const overall: Table['columns'] = measure.isWithheld
    ? []
    : [numberColumn('all', message('column.everybody')), numberColumn('interval', message('column.interval'))];
  return {
    type: 'table',
    id: `${measure.metric}-by-period`,
    title: message('change.trend.title', { figure: measure.name }),
    columns: [
      textColumn('period', message('column.period')),
      numberColumn('answers', message('column.answers')),
      ...overall,
      ...roleColumns(roles),
    ],
    rows: periods.map((period) => {
      const estimate = estimates.get(period);
      const all = measure.isWithheld
        ? []
        : [valueOfEstimate(estimate, measure.unit), intervalOfEstimate(estimate, measure.unit)];
      return [
        label(period),
        number(estimate?.answers ?? 0, 'count'),
        ...all,
        ...roles.map((role) => roleValue(role, period)),
      ];
    }),
    notes: measure.isWithheld ? [message('note.trend-by-role')] : [],
    picture: courseOf([...(measure.isWithheld ? [] : ['all']), ...roles]),
  };
}

function estimatesByPeriod(
  view: SurveyView,
  { score, unit, definition, metric }: MeasuredWaves['measure'],
): ReadonlyMap<string, Estimate> {
  const { period: _, ...where } = view.settings.where;
  const all = { ...view, settings: { ...view.settings, where } };
  const split = { name: 'period', dimension: 'period' } as const;
  const request = { metric: metric === 'nps-change' ? nps : csat, score, unit, definition };
  return measureSplit(all, split, request).estimates.groups;
}

function mixTable({ measure, waves }: MeasuredWaves, { periods, roles }: Shown): readonly Table[] {
  if (roles.length < 2) return [];
  const sums = sumPanel(waves.panel, measure.scoring.scoreOf, (key) =>
    groupValues(key)[0] === '' ? undefined : key,
  ).all;
  return [
    {
      type: 'table',
      id: 'roles-by-period',
      title: message('change.roles.title'),
      columns: [textColumn('period', message('column.period')), ...roleColumns(roles)],
      rows: periods.map((period) => [label(period), ...roles.map((role) => mixOfRoles(sums, period, role))]),
      notes: [],
      picture: courseOf(roles),
    },
  ];
}

export interface TrendOf extends MeasuredWaves {
  readonly role: string | undefined;
}

/** Trends of everybody and of each role, Holm over all of them. */
function testTrends(
  view: SurveyView,
  measured: readonly MeasuredWaves[],
  roles: readonly string[],
): readonly Tested<TrendOf>[] {
  const { confidence } = view.settings;
  return testTogether(
    measured.flatMap((one) =>
      [undefined, ...roles].map((role) => {
        const change = trendOf(one.waves, { scoring: one.measure.scoring, confidence }, role);
        const isWithheld = role === undefined && one.measure.isWithheld;
        return { of: { ...one, role }, change: isWithheld ? withheldChange(change) : change };
      }),
    ),
  );
}

function trendTable(trends: readonly Tested<TrendOf>[]): Table {
  const shown = trends.filter(({ of }) => of.role !== undefined || !of.measure.isWithheld);
  return {
    type: 'table',
    id: 'linear-trend',
    title: message('change.line.title'),
    columns: [
      textColumn('figure', message('column.figure')),
      textColumn('role', message('column.role')),
      numberColumn('slope', message('column.slope')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p-adjusted', message('column.p-adjusted')),
    ],
    rows: shown.map((tested) => [
      label(tested.of.measure.name),
      tested.of.role === undefined ? label(message('column.everybody')) : groupLabel('role', tested.of.role),
      ...changeCells(tested, tested.of.measure.changeUnit),
    ]),
    notes: [message('note.line')],
  };
}

function trendFigures(view: SurveyView, trends: readonly Tested<TrendOf>[]): readonly Figure[] {
  return trends.flatMap((tested) => {
    const { measure, role } = tested.of;
    const by = { of: measure.metric, ...(role === undefined ? {} : { role }) };
    const words = {
      metric: 'linear-trend',
      by,
      definition: message('definition.linear-trend'),
      period: tested.of.waves.periods.at(-1) ?? '',
    };
    return figuresOfChange(view, tested, words).filter(({ metric }) => metric === 'linear-trend');
  });
}

/** `measured` hold all periods. */
export function trendPart(
  view: SurveyView,
  measured: readonly MeasuredWaves[],
  { mayShowRoles }: RolesRule,
): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  /** Worked out when asked for: findings rest on them at every depth, but seldom. */
  readonly trends: () => readonly Tested<TrendOf>[];
} {
  const main = measured.filter(({ measure }) => measure.isMain);
  const [first] = main;
  if (!first) return { blocks: [], figures: [], trends: () => [] };
  const all = first.waves.periods;
  const roles = mayShowRoles ? rolesIn(first.waves) : [];
  const shown = { periods: all.slice(-mostPeriods), roles: roles.length < 2 ? [] : roles };
  const left = all.length - shown.periods.length;
  const more: readonly Block[] =
    left > 0 ? [{ type: 'paragraph', text: message('change.more-periods', { left: number(left, 'count') }) }] : [];
  const test = (): readonly Tested<TrendOf>[] => (all.length < 3 ? [] : testTrends(view, main, shown.roles));
  const trends = inTheWhole(view.settings, test).flat();
  const further = inTheWhole(view.settings, () => main.slice(1).map((one) => periodTable(view, one, shown))).flat();
  return {
    blocks: [
      periodTable(view, first, shown),
      ...further,
      ...inTheWhole(view.settings, () => mixTable(first, shown)).flat(),
      ...more,
      ...(trends.length > 0 ? [trendTable(trends)] : []),
    ],
    figures: trendFigures(view, trends),
    trends: view.settings.depth === 'whole' ? () => trends : test,
  };
}
