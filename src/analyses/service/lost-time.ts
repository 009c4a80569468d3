/** How much time did those lose who said so, and how many of those who answered said so? */
import { groupKey, groupValues, type Breakdown } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { lostTimeAnswered } from '../../metrics/service/lost-time-answered.js';
import { lostTime } from '../../metrics/service/lost-time.js';
import { measureScore } from '../../metrics/measure.js';
import { scoreAnswersFrom, yesNoContext } from '../../metrics/score-answers.js';
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
import type { Value } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { groupLabel, inOrderOf, isNameable } from '../group-names.js';
import { nothing, type Part } from '../outcomes/ledger.js';
import { scoreOfConstruct, type ConstructScore } from '../scores.js';

const columns: Table['columns'] = [
  textColumn('group', message('word.group')),
  numberColumn('answers', message('column.answers')),
  numberColumn('mean', message('word.mean')),
  numberColumn('interval', message('column.interval')),
];

const cellsOf = (estimate: Estimate): readonly Value[] => [
  answersOfEstimate(estimate, lostTime.smallBelow),
  valueOfEstimate(estimate, 'rating'),
  intervalOfEstimate(estimate, 'rating'),
];

interface Split {
  readonly name: string;
  readonly dimension: Dimension;
}

interface MeasuredSplit extends Split {
  readonly groups: ReadonlyMap<string, Estimate>;
}

/** The mean of everybody, and of the groups of a split. */
function measure(view: SurveyView, score: ConstructScore, split?: Split): Breakdown<Estimate> {
  const { source, rule, settings } = view;
  const { scale, hitFrom } = score;
  const question = questionOf(view, split ? [split.dimension] : []);
  const context = { confidence: settings.confidence, scale, hitFrom };
  return measureScore(lostTime, { source, question, score: score.score, context, rule });
}

/** Who answered the question, of all who answered anything; not under a filter, which does not say how many it leaves. */
function answeredShare({ survey, settings }: SurveyView, overall: Estimate): Estimate | undefined {
  const answered = overall.answers;
  if (answered === undefined || Object.keys(settings.where).length > 0 || answered > survey.responses) return undefined;
  const answers = scoreAnswersFrom({ 1: answered, 0: survey.responses - answered });
  return lostTimeAnswered.compute(answers, yesNoContext(settings.confidence));
}

/** The value of a hidden group may be somebody's own words. */
function isNamed({ rule }: SurveyView, { dimension, groups }: MeasuredSplit, value: string): boolean {
  const isHidden = rule.minimumGroup !== undefined && groups.get(groupKey([value]))?.status === 'withheld';
  return !isHidden || dimension === 'period' || isNameable(dimension, value);
}

function rowsOf(view: SurveyView, split: MeasuredSplit): readonly (readonly Value[])[] {
  const { dimension, groups } = split;
  const values = [...groups.keys()].map((key) => groupValues(key)[0] ?? '');
  return inOrderOf(dimension, values).map((value) => {
    const estimate = groups.get(groupKey([value]));
    const name = isNamed(view, split, value) ? groupLabel(dimension, value) : label(message('service.group-not-named'));
    return [name, ...(estimate ? cellsOf(estimate) : [])];
  });
}

function notesOf(question: string, answered: Estimate | undefined): readonly Message[] {
  const asked = message('note.lost-time', { question });
  if (answered?.status !== 'known') return [asked];
  const share = valueOfEstimate(answered, 'share');
  const interval = intervalOfEstimate(answered, 'share');
  return [asked, message('note.lost-time-answered', { share, interval, responses: answersOfEstimate(answered) })];
}

/** The mean overall, by period and by what the user asked for. */
export function lostTimePart(view: SurveyView): Part {
  const { survey, settings } = view;
  const score = scoreOfConstruct(survey, 'lost_time');
  if (typeof score === 'string') return nothing;
  const { overall } = measure(view, score);
  const splits = [{ name: 'period', dimension: 'period' as Dimension }, ...settings.by]
    .map((split): MeasuredSplit => ({ ...split, groups: measure(view, score, split).groups }))
    .filter(({ groups }) => groups.size > 1);
  const answered = answeredShare(view, overall);
  const question = score.items[0]?.label ?? '';
  const figure = (by: Figure['by'], estimate: Estimate): Figure =>
    figureOf({
      metric: 'lost-time',
      by,
      estimate,
      definition: message('definition.lost-time', { question }),
      survey: survey.name,
    });
  const table: Table = {
    type: 'table',
    id: `lost-time:${survey.name}`,
    title: message('service.lost-time.title', { survey: survey.name }),
    columns,
    rows: [[label(message('word.all')), ...cellsOf(overall)], ...splits.flatMap((split) => rowsOf(view, split))],
    notes: notesOf(question, answered),
  };
  const groups = splits.flatMap((split) =>
    [...split.groups].flatMap(([key, estimate]): readonly Figure[] => {
      const value = groupValues(key)[0] ?? '';
      return isNamed(view, split, value) ? [figure({ [split.name]: value }, estimate)] : [];
    }),
  );
  return {
    blocks: [table],
    figures: [figure({}, overall), ...groups, ...answeredFigure(view, answered)],
    findings: [],
  };
}

function answeredFigure({ survey }: SurveyView, estimate: Estimate | undefined): readonly Figure[] {
  if (estimate === undefined) return [];
  const definition = message('definition.lost-time-answered');
  return [figureOf({ metric: 'lost-time-answered', by: {}, estimate, definition, survey: survey.name })];
}
