/** Which few figures does a board look at first? Taken from what the topics answered, never worked out again. */
import { metricById } from '../../metrics/metric-by-id.js';
import { wordsOfMetrics } from '../../metrics/words.js';
import { empty, interval, label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { LabelValue, Unit, Value } from '../../text/value.js';
import { roleName } from '../group-names.js';
import { changeVerdict } from './change-verdict.js';

/** Key figures and how they changed are two tables of the full report; the second has this name. */
export const changesTable = 'at-a-glance-changes';

/** The questions of the report, one figure or two for each; a figure that no file could give has no row. */
const shown = [
  { metric: 'csat', by: [] },
  { metric: 'csat', by: ['role'] },
  { metric: 'nps', by: [] },
  { metric: 'loyal-by-choice', by: [] },
  { metric: 'hostage-share', by: [] },
  { metric: 'left-share', by: [] },
  { metric: 'renewal-rate', by: [] },
  { metric: 'outcome-success-rate', by: [] },
  { metric: 'outcome-verified-rate', by: [] },
  { metric: 'satisfied-but-failing', by: [] },
  { metric: 'sla-attainment', by: [] },
  { metric: 'ticket-satisfied-share', by: [] },
  { metric: 'watermelon-share', by: [] },
  { metric: 'fixed-confirmed-rate', by: [] },
  { metric: 'response-rate', by: ['definition'], only: 'RR2' },
  { metric: 'payer-coverage', by: [] },
] as const;
type Shown = (typeof shown)[number];

/** Outcomes are counted by what was agreed, not by what was answered: a period does not narrow them. */
const ofAllPeriods: ReadonlySet<string> = new Set(['outcome-success-rate', 'outcome-verified-rate']);

/** The same figures of the earlier period, where one was named. */
export interface EarlierFigures {
  readonly period: string;
  readonly figures: readonly Figure[];
}

interface Glance {
  /** Then no row needs to say which survey it is of. */
  readonly isOneSurvey: boolean;
  readonly isOfPeriod: boolean;
  readonly earlier: EarlierFigures | undefined;
  /** All figures of the report: its tests between the two periods are among them. */
  readonly figures: readonly Figure[];
}

const isSameFigure =
  (one: Figure) =>
  ({ metric, by, survey, period, weighted }: Figure): boolean =>
    metric === one.metric &&
    survey === one.survey &&
    period === one.period &&
    weighted === one.weighted &&
    JSON.stringify(by) === JSON.stringify(one.by);

function earlierCells(figure: Figure, { earlier }: Glance, unit: Unit): readonly Value[] {
  if (!earlier) return [];
  const before = ofAllPeriods.has(figure.metric) ? undefined : earlier.figures.find(isSameFigure(figure));
  return before ? [valueOf(before, unit), intervalOf(before, unit)] : [empty, empty];
}

function intervalOf({ status, low, high }: Figure, unit: Unit): Value {
  return status === 'known' && low !== undefined && high !== undefined ? interval(low, high, unit) : empty;
}

const isShown =
  (wanted: Shown) =>
  ({ metric, by, weighted, period, value, status }: Figure): boolean => {
    const groups = Object.keys(by);
    if (metric !== wanted.metric || weighted || period !== undefined) return false;
    if (status === 'known' && value === undefined) return false;
    if (groups.length !== wanted.by.length || groups.some((name, at) => name !== wanted.by[at])) return false;
    return !('only' in wanted) || by[wanted.by[0]] === wanted.only;
  };

/** True of a figure that stands among the key figures. */
export const isAtAGlance = (figure: Figure): boolean => shown.some((wanted) => isShown(wanted)(figure));

const valueOf = (figure: Figure, unit: Unit): Value => {
  const { status, value, reason } = figure;
  return status === 'known'
    ? number(value ?? Number.NaN, unit)
    : withheld({ ...figure, reason: reason ?? 'no-answers' });
};

/** The metric's name; of a row of roles, the role behind it. */
function nameOf({ metric, by, survey }: Figure, { isOneSurvey, isOfPeriod }: Glance): LabelValue {
  const own = label(wordsOfMetrics().find(({ id }) => id === metric)?.name ?? metric);
  const name = isOfPeriod && ofAllPeriods.has(metric) ? label(message('glance.all-periods', { name: own })) : own;
  const role = by['role'];
  const definition = by['definition'];
  const ofDefinition = definition === undefined ? name : label(message('glance.of-definition', { name, definition }));
  const ofGroup =
    role === undefined ? ofDefinition : label(message('glance.of-group', { name, group: label(roleName(role)) }));
  if (isOneSurvey || survey === undefined) return ofGroup;
  return label(message('glance.of-survey', { name: ofGroup, survey }));
}

function rowOf(figure: Figure, glance: Glance): readonly Value[] {
  const { metric, answers } = figure;
  const known = metricById(metric);
  const unit = known?.unit ?? 'quantity';
  const count = answers === undefined ? empty : number(answers, 'count');
  const isSmall = answers !== undefined && answers < (known?.smallBelow ?? 0);
  return [
    nameOf(figure, glance),
    valueOf(figure, unit),
    intervalOf(figure, unit),
    isSmall && count.type === 'number' ? { ...count, isSmallBase: true } : count,
    ...earlierCells(figure, glance, unit),
    label(figure.definition),
  ];
}

function earlierColumns(earlier: EarlierFigures | undefined): Table['columns'] {
  if (!earlier) return [];
  const { period } = earlier;
  return [
    numberColumn('earlier', message('column.earlier', { period })),
    numberColumn('earlier-interval', message('column.interval')),
  ];
}

/** Which of the key figures changed by more than chance, and which nobody tested. */
function changesOf(keys: readonly Figure[], glance: Glance): readonly Table[] {
  const { earlier, figures } = glance;
  if (!earlier) return [];
  const judged = keys.map((figure) => ({
    name: nameOf(figure, glance),
    isWithheld: figure.status === 'withheld',
    verdict: changeVerdict(figure, { figures, period: earlier.period }),
  }));
  const rows = judged.flatMap(({ name, verdict }) => (verdict ? [[name, ...verdict]] : []));
  const untested = judged.filter(({ verdict }) => !verdict);
  const namesOf = (some: typeof untested) => some.map(({ name }) => name);
  const withheldOnes = namesOf(untested.filter(({ isWithheld }) => isWithheld));
  const others = namesOf(untested.filter(({ isWithheld }) => !isWithheld));
  const notes = [
    message('note.glance-changes'),
    ...(withheldOnes.length > 0 ? [message('note.glance-changes.withheld', { figures: withheldOnes })] : []),
    ...(others.length > 0 ? [message('note.glance-changes.no-test', { figures: others })] : []),
  ];
  if (rows.length === 0) return [];
  const title = message('glance.changes', { period: earlier.period });
  const columns = [
    textColumn('figure', message('column.figure')),
    numberColumn('change', message('column.change')),
    numberColumn('interval', message('column.interval')),
    textColumn('verdict', message('column.beyond-chance')),
  ];
  return [{ type: 'table', id: changesTable, title, columns, rows, notes }];
}

/** A table of the figures a board asks for; empty where none of them could be worked out. */
export function atAGlance(
  figures: readonly Figure[],
  { isOfPeriod, earlier }: Pick<Glance, 'isOfPeriod' | 'earlier'>,
): readonly Block[] {
  const surveys = new Set(figures.flatMap(({ survey }) => (survey === undefined ? [] : [survey])));
  const glance: Glance = { isOneSurvey: surveys.size < 2, isOfPeriod, earlier, figures };
  const keys = shown.flatMap((wanted) => figures.filter(isShown(wanted)));
  const rows = keys.map((figure) => rowOf(figure, glance));
  if (rows.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: 'at-a-glance',
    columns: [
      textColumn('figure', message('column.figure')),
      numberColumn('value', message('column.value')),
      numberColumn('interval', message('column.interval')),
      numberColumn('answers', message('column.answers')),
      ...earlierColumns(earlier),
      textColumn('definition', message('column.definition')),
    ],
    rows,
    notes: earlier ? [message('note.glance-earlier', { period: earlier.period })] : [],
  };
  return [table, ...changesOf(keys, glance)];
}
