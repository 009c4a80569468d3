/** Which few figures does a board look at first? Taken from what the topics answered, never worked out again. */
import { metricById } from '../../metrics/metric-by-id.js';
import { wordsOfMetrics } from '../../metrics/words.js';
import { empty, interval, label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { LabelValue, Unit, Value } from '../../text/value.js';
import { roleName } from '../group-names.js';

/** The questions of the report, one figure or two for each; a figure that no file could give has no row. */
const shown = [
  { metric: 'csat', by: [] },
  { metric: 'csat', by: ['role'] },
  { metric: 'nps', by: [] },
  { metric: 'loyal-by-choice', by: [] },
  { metric: 'hostage-share', by: [] },
  { metric: 'renewal-rate', by: [] },
  { metric: 'outcome-success-rate', by: [] },
  { metric: 'outcome-verified-rate', by: [] },
  { metric: 'satisfied-but-failing', by: [] },
  { metric: 'sla-attainment', by: [] },
  { metric: 'watermelon-share', by: [] },
  { metric: 'fixed-confirmed-rate', by: [] },
  { metric: 'response-rate', by: ['definition'], only: 'RR1' },
  { metric: 'payer-coverage', by: [] },
] as const;
type Shown = (typeof shown)[number];

interface Glance {
  /** Then no row needs to say which survey it is of. */
  readonly isOneSurvey: boolean;
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

const valueOf = ({ status, value, reason, answers, needed }: Figure, unit: Unit): Value => {
  if (status === 'known') return number(value ?? Number.NaN, unit);
  return withheld({
    reason: reason ?? 'no-answers',
    ...(answers === undefined ? {} : { answers }),
    ...(needed === undefined ? {} : { needed }),
  });
};

/** The metric's name; of a row of roles, the role behind it. */
function nameOf({ metric, by, survey }: Figure, { isOneSurvey }: Glance): LabelValue {
  const name = label(wordsOfMetrics().find(({ id }) => id === metric)?.name ?? metric);
  const role = by['role'];
  const group = role === undefined ? by['definition'] : label(roleName(role));
  const ofGroup = group === undefined ? name : label(message('glance.of-group', { name, group }));
  if (isOneSurvey || survey === undefined) return ofGroup;
  return label(message('glance.of-survey', { name: ofGroup, survey }));
}

function rowOf(figure: Figure, glance: Glance): readonly Value[] {
  const { metric, answers, low, high, status } = figure;
  const known = metricById(metric);
  const unit = known?.unit ?? 'quantity';
  const hasEnds = status === 'known' && low !== undefined && high !== undefined;
  const count = answers === undefined ? empty : number(answers, 'count');
  const isSmall = answers !== undefined && answers < (known?.smallBelow ?? 0);
  return [
    nameOf(figure, glance),
    valueOf(figure, unit),
    hasEnds ? interval(low, high, unit) : empty,
    isSmall && count.type === 'number' ? { ...count, isSmallBase: true } : count,
    label(figure.definition),
  ];
}

/** A table of the figures a board asks for; empty where none of them could be worked out. */
export function atAGlance(figures: readonly Figure[]): readonly Block[] {
  const surveys = new Set(figures.flatMap(({ survey }) => (survey === undefined ? [] : [survey])));
  const rows = shown.flatMap((wanted) =>
    figures.filter(isShown(wanted)).map((figure) => rowOf(figure, { isOneSurvey: surveys.size < 2 })),
  );
  if (rows.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: 'at-a-glance',
    columns: [
      textColumn('figure', message('column.figure')),
      numberColumn('value', message('column.value')),
      numberColumn('interval', message('column.interval')),
      numberColumn('answers', message('column.answers')),
      textColumn('definition', message('column.definition')),
    ],
    rows,
    notes: [],
  };
  return [table];
}
