/** How do the answers of each role spread over the scale? What a mean hides: the same mean of fours, or of ones and fives. */
import { distributionOf } from '../../counts/needs.js';
import { countAnswers } from '../../counts/distribution.js';
import { csat } from '../../metrics/satisfaction/csat.js';
import { scaleText } from '../../domain/scales.js';
import {
  answersOfEstimate,
  empty,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Distribution } from '../../counts/shapes.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { groupLabel } from '../group-names.js';
import { shownGroups, type MeasuredMetric, type Split } from '../split-tables.js';
import type { ConstructScore } from '../scores.js';
import type { Part } from './split-parts.js';

/** A row of more shares than this is read by nobody. */
const mostSteps = 7;

/** Every answer of the scale; none where answers lie between its steps, as those of several questions together do. */
function stepsOf({ scale, items }: ConstructScore): readonly number[] {
  const steps = Array.from({ length: scale.high - scale.low + 1 }, (_, at) => scale.low + at);
  return items.length === 1 && steps.length <= mostSteps ? steps : [];
}

/** Shares only beside an estimate that is shown: n, mean and shares of a group are hidden together. */
function shareCells(
  estimate: Estimate | undefined,
  distribution: Distribution | undefined,
  steps: readonly number[],
): readonly Value[] {
  const answers = distribution ? countAnswers(distribution) : 0;
  if (estimate?.status !== 'known' || !distribution || answers === 0)
    return steps.map((_, at) => (at === 0 ? valueOfEstimate(estimate, 'share') : empty));
  return steps.map((step) => number((distribution.counts.get(step) ?? 0) / answers, 'share'));
}

/** The share of each answer by role, of the groups and under the reasons of the table of satisfaction. */
export function answerShares(
  view: SurveyView,
  split: Split,
  { score, measured }: { readonly score: ConstructScore; readonly measured: readonly MeasuredMetric[] },
): Part {
  const steps = stepsOf(score);
  const [first] = measured;
  const keys = shownGroups(split, measured).filter((key) => (first?.estimates.groups.get(key)?.answers ?? 1) > 0);
  if (!first || steps.length === 0 || keys.length === 0) return { blocks: [], figures: [] };
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, [split.dimension]));
  const rowOf = (name: Value, estimate: Estimate | undefined, of?: Distribution): readonly Value[] => [
    name,
    answersOfEstimate(estimate, csat.smallBelow),
    ...shareCells(estimate, of, steps),
  ];
  const { unnamed } = first;
  const lastName = label(message('group.withheld', { groups: number(unnamed.groups, 'count') }));
  const ids = steps.map((step) => `answer-${String(step)}`);
  const table = {
    type: 'table',
    id: `${split.name}-answers`,
    title: message('roles.answers.title'),
    columns: [
      textColumn(split.name, message('column.role')),
      numberColumn('answers', message('column.answers')),
      ...steps.map((step, at) => numberColumn(ids[at] ?? '', message('verbatim', { text: String(step) }))),
    ],
    rows: [
      ...keys.map((key) => rowOf(groupLabel(split.dimension, key), first.estimates.groups.get(key), groups.get(key))),
      ...(unnamed.groups > 0 ? [rowOf(lastName, unnamed.estimate)] : []),
    ],
    notes: [message('note.answer-shares', { scale: scaleText(score.scale) })],
    picture: { type: 'likert', label: split.name, steps: ids },
  } as const;
  return { blocks: [table], figures: [] };
}
