/** Satisfaction and recommendation, overall and by the groups of one dimension, with n, interval and definition. */
import type { Breakdown } from '../counts/breakdown.js';
import { compareCodePoints } from '../counts/code-point-order.js';
import type { Dimension } from '../counts/count-source.js';
import { csat } from '../metrics/satisfaction/csat.js';
import { satisfactionMean } from '../metrics/satisfaction/satisfaction-mean.js';
import { nps } from '../metrics/loyalty/nps.js';
import { measureScore } from '../metrics/measure.js';
import type { Metric } from '../metrics/metric.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  valueOfEstimate,
} from '../report/build.js';
import type { Column, Figure, Table } from '../report/document.js';
import type { Estimate } from '../statistics/estimate.js';
import { message, type Message } from '../text/message.js';
import type { Unit, Value } from '../text/value.js';
import { questionOf, type SurveyView } from './analysis.js';
import { groupLabel, inOrderOf, isNameable } from './group-names.js';
import { meanDefinition, netScoreRule, shareDefinition, type ConstructScore } from './scores.js';

/** The dimension of a split and the name it has in figures (`role`, `region`). */
export interface Split {
  readonly name: string;
  readonly dimension: Dimension;
}

export interface MeasuredMetric {
  readonly metric: Metric<'score'> & { readonly id: string };
  readonly unit: Unit;
  readonly definition: Message;
  readonly estimates: Breakdown<Estimate>;
  /** Withheld groups that must not even be named, and the reason they share. */
  readonly unnamed: { readonly groups: number; readonly estimate: Estimate | undefined };
}

export interface MetricRequest {
  readonly metric: MeasuredMetric['metric'];
  readonly score: ConstructScore;
  readonly unit: Unit;
  readonly definition: Message;
}

/** One score metric of a view, overall and - when a split is given - by its groups. */
export function measureSplit(
  view: SurveyView,
  split: Split | undefined,
  { metric, score, unit, definition }: MetricRequest,
): MeasuredMetric {
  const estimates = measureScore(metric, {
    source: view.source,
    question: questionOf(view, split ? [split.dimension] : []),
    score: score.score,
    context: { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom },
    rule: view.rule,
  });
  return { metric, unit, definition, ...withoutUnnamed(view, split, estimates) };
}

/** "Fewer than five" would be false of a group that is hidden only to protect another: then anonymity is the reason of all. */
const reasonRank = (estimate: Estimate): number => {
  const order = ['anonymity', 'too-few-answers'];
  return estimate.status === 'withheld' && order.includes(estimate.reason)
    ? order.indexOf(estimate.reason)
    : order.length;
};

/** Under the rules of small groups, a withheld group keeps its name only when that name is ours. */
function withoutUnnamed(
  view: SurveyView,
  split: Split | undefined,
  estimates: Breakdown<Estimate>,
): Pick<MeasuredMetric, 'estimates' | 'unnamed'> {
  // Who was not asked has nothing to withhold: a hidden row without an answer would only puzzle.
  const isEmpty = ({ status, answers }: Estimate): boolean => status === 'withheld' && answers === 0;
  const isUnnamed = (key: string, { status }: Estimate): boolean =>
    view.rule.minimumGroup !== undefined && status === 'withheld' && !(split && isNameable(split.dimension, key));
  const unnamed = [...estimates.groups].filter(([key, estimate]) => isUnnamed(key, estimate) && !isEmpty(estimate));
  const named = [...estimates.groups].filter(([key, estimate]) => !isUnnamed(key, estimate));
  return {
    estimates: { overall: estimates.overall, groups: new Map(named) },
    unnamed: {
      groups: unnamed.length,
      estimate: unnamed.map(([, estimate]) => estimate).toSorted((a, b) => reasonRank(a) - reasonRank(b))[0],
    },
  };
}

/** CSAT and mean of the satisfaction score. */
export function measureSatisfaction(view: SurveyView, split: Split, score: ConstructScore): readonly MeasuredMetric[] {
  return [
    measureSplit(view, split, { metric: csat, score, unit: 'share', definition: shareDefinition(score) }),
    measureSplit(view, split, { metric: satisfactionMean, score, unit: 'rating', definition: meanDefinition(score) }),
  ];
}

/** NPS of the recommendation score, or the same shape withheld where the scale does not allow it. */
export function measureNetScore(view: SurveyView, split: Split, score: ConstructScore): MeasuredMetric {
  const { withheldBecause, definition } = netScoreRule(score);
  const measured = measureSplit(view, split, { metric: nps, score, unit: 'score', definition });
  if (!withheldBecause) return measured;
  const withheld = (estimate: Estimate): Estimate =>
    estimate.status === 'withheld'
      ? estimate
      : { status: 'withheld', reason: withheldBecause, answers: estimate.answers };
  const groups = new Map([...measured.estimates.groups].map(([key, estimate]) => [key, withheld(estimate)]));
  return { ...measured, estimates: { overall: withheld(measured.estimates.overall), groups } };
}

/** Figures for scripts: overall (unless left out by the caller) and each group. */
export function figuresOf(view: SurveyView, split: Split, measured: readonly MeasuredMetric[]): readonly Figure[] {
  return measured.flatMap(({ metric, definition, estimates, unnamed }) => {
    const common = { metric: metric.id, definition, survey: view.survey.name };
    const named = inOrderOf(split.dimension, estimates.groups.keys()).map((key) =>
      figureOf({ ...common, by: { [split.name]: key }, estimate: estimates.groups.get(key) }),
    );
    if (unnamed.groups === 0) return named;
    return [...named, figureOf({ ...common, by: { [split.name]: '(withheld)' }, estimate: unnamed.estimate })];
  });
}

const cells = ({ unit }: MeasuredMetric, estimate: Estimate | undefined): readonly Value[] => [
  valueOfEstimate(estimate, unit),
  intervalOfEstimate(estimate, unit),
];

const allGroups = (measured: readonly MeasuredMetric[]): ReadonlySet<string> =>
  new Set(measured.flatMap(({ estimates }) => [...estimates.groups.keys()]));

/** The groups a table has rows for, in their order. */
export function shownGroups(split: Split, measured: readonly MeasuredMetric[]): readonly string[] {
  return inOrderOf(split.dimension, largestGroups([...allGroups(measured)], measured[0]));
}

/** A table of groups in rows and metrics in columns; n is that of the first metric. */
export function splitTable(
  split: Split,
  measured: readonly MeasuredMetric[],
  words: { readonly id: string; readonly title: Message; readonly notes: readonly Message[] },
): Table {
  const all = allGroups(measured);
  const keys = shownGroups(split, measured);
  const first = measured[0];
  const smallBelow = Math.max(...measured.map(({ metric }) => metric.smallBelow));
  const hasAnswers = (key: string): boolean =>
    measured.some(({ estimates }) => (estimates.groups.get(key)?.answers ?? 1) > 0);
  const rows = keys
    .filter((key) => key !== '' || hasAnswers(key))
    .map((key): readonly Value[] => [
      groupLabel(split.dimension, key),
      answersOfEstimate(first?.estimates.groups.get(key), smallBelow),
      ...measured.flatMap((one) => cells(one, one.estimates.groups.get(key))),
    ]);
  const unnamed = first?.unnamed ?? { groups: 0, estimate: undefined };
  const lastRow: readonly Value[] = [
    label(message('group.withheld', { groups: number(unnamed.groups, 'count') })),
    answersOfEstimate(unnamed.estimate),
    ...measured.flatMap((one) => cells(one, unnamed.estimate)),
  ];
  const shown = keys.flatMap((key) => first?.estimates.groups.get(key) ?? []);
  const notes = [...words.notes, ...groupNotes(keys.length, all.size), ...baseNotes(shown, smallBelow)];
  return {
    type: 'table',
    id: words.id,
    title: words.title,
    columns: columnsOf(split, measured),
    rows: unnamed.groups > 0 ? [...rows, lastRow] : rows,
    notes,
    picture: {
      type: 'intervals',
      label: split.name,
      panels: measured.map(({ metric }) => ({ value: metric.id, interval: `${metric.id}-interval` })),
    },
  };
}

/** A table of more groups than this is a list nobody reads; the rest is in --json. */
export const mostGroups = 12;

function largestGroups(keys: readonly string[], first: MeasuredMetric | undefined): readonly string[] {
  if (keys.length <= mostGroups) return keys;
  const answersOf = (key: string): number => first?.estimates.groups.get(key)?.answers ?? 0;
  return keys.toSorted((a, b) => answersOf(b) - answersOf(a) || compareCodePoints(a, b)).slice(0, mostGroups);
}

/** What a table leaves out. */
export function groupNotes(shown: number, all: number): readonly Message[] {
  const left = all - shown;
  return left > 0 ? [message('note.more-groups', { shown: number(shown, 'count'), left: number(left, 'count') })] : [];
}

/** What the marks in a table mean: a small base, and an interval that is not there. */
function baseNotes(estimates: readonly Estimate[], smallBelow: number): readonly Message[] {
  const known = estimates.filter((estimate) => estimate.status === 'known');
  const hasSmall = known.some(({ answers }) => answers < smallBelow);
  const hasSingle = known.some(({ interval, answers, clusters }) => !interval && (answers === 1 || clusters === 1));
  return [
    ...(hasSmall ? [message('note.small-base', { smallBelow: String(smallBelow) })] : []),
    ...(hasSingle ? [message('note.one-account')] : []),
  ];
}

function columnsOf(split: Split, measured: readonly MeasuredMetric[]): readonly Column[] {
  const group: Column = {
    id: split.name,
    title: split.dimension === 'role' ? message('column.role') : message('verbatim', { text: split.name }),
    align: 'left',
  };
  const ofMetrics = measured.flatMap(({ metric }): readonly Column[] => [
    numberColumn(metric.id, message(`column.${metric.id as 'csat' | 'satisfaction-mean' | 'nps'}`)),
    numberColumn(`${metric.id}-interval`, message('column.interval')),
  ]);
  return [group, numberColumn('answers', message('column.answers')), ...ofMetrics];
}
