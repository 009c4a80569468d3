/** What was answered to each question: mean, interval, share of high answers, n - and whether scales hang together. */
import { itemMomentsOf } from '../counts/needs.js';
import type { Construct } from '../domain/constructs.js';
import { itemSatisfiedFrom } from '../domain/answer-words.js';
import { scaleText } from '../domain/scales.js';
import type { Item } from '../domain/surveys.js';
import { itemMean } from '../metrics/satisfaction/item-mean.js';
import { itemShare } from '../metrics/satisfaction/item-share.js';
import { reliability } from '../metrics/satisfaction/reliability.js';
import { yesNoContext } from '../metrics/score-answers.js';
import { hiddenEstimate } from '../metrics/withhold.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../report/build.js';
import type { Block, Figure, Section, Table } from '../report/document.js';
import { standardisedAlpha } from '../statistics/reliability.js';
import type { Estimate } from '../statistics/estimate.js';
import { message } from '../text/message.js';
import { questionOf, viewOf, type Analysis, type SurveyView } from './analysis.js';
import { judgeDisagreement } from './roles/disagreement.js';
import { scoreOfConstruct, shareDefinition, type ConstructScore } from './scores.js';
import { measureSplit } from './split-tables.js';

interface MeasuredItem {
  readonly item: Item;
  readonly mean: Estimate;
  readonly share: Estimate;
  readonly figures: readonly Figure[];
}

/** Questions whose headline is withheld because the roles disagree: the average of the question is the same average. */
function quarrelled(view: SurveyView): ReadonlySet<string> {
  if (view.settings.headline === 'stamped') return new Set();
  const scores = (['satisfaction', 'recommend'] as const).flatMap((construct) => {
    const score = scoreOfConstruct(view.survey, construct);
    return typeof score !== 'string' && judgeDisagreement(view, 'role', score).doDisagree ? [score] : [];
  });
  return new Set(scores.flatMap(({ items: questions }) => questions.map(({ code }) => code)));
}

function withheldIf(isQuarrelled: ReadonlySet<string>, code: string, estimate: Estimate): Estimate {
  if (!isQuarrelled.has(code) || estimate.status === 'withheld') return estimate;
  return { status: 'withheld', reason: 'roles-disagree', answers: estimate.answers };
}

function measureItem(view: SurveyView, item: Item, isQuarrelled: ReadonlySet<string>): readonly MeasuredItem[] {
  if (!item.scale) return [];
  const hitFrom = itemSatisfiedFrom(item) ?? item.scale.high;
  const score: ConstructScore = {
    construct: item.construct,
    score: { item: item.code },
    scale: item.scale,
    hitFrom,
    items: [item],
  };
  const scale = scaleText(item.scale);
  const meanWords = message('definition.mean', { scale });
  const shareWords = shareDefinition(score);
  const mean = withheldIf(
    isQuarrelled,
    item.code,
    measureSplit(view, undefined, { metric: itemMean, score, unit: 'rating', definition: meanWords }).estimates.overall,
  );
  const share = withheldIf(
    isQuarrelled,
    item.code,
    measureSplit(view, undefined, { metric: itemShare, score, unit: 'share', definition: shareWords }).estimates
      .overall,
  );
  const common = { by: { item: item.code }, survey: view.survey.name };
  const figures = [
    figureOf({ ...common, metric: 'item-mean', estimate: mean, definition: meanWords }),
    figureOf({ ...common, metric: 'item-share', estimate: share, definition: shareWords }),
  ];
  return [{ item, mean, share, figures }];
}

function itemTable(items: readonly MeasuredItem[]): Table {
  return {
    type: 'table',
    id: 'items',
    title: message('items.table.title'),
    columns: [
      textColumn('item', message('column.question')),
      textColumn('construct', message('column.measures')),
      textColumn('scale', message('column.scale')),
      numberColumn('answers', message('column.answers')),
      numberColumn('mean', message('column.mean')),
      numberColumn('interval', message('column.interval')),
      numberColumn('share', message('column.high-share')),
    ],
    rows: items.map(({ item, mean, share }) => [
      label(item.label),
      label(message(`construct.${item.construct}`)),
      label(item.scale ? scaleText(item.scale) : ''),
      answersOfEstimate(mean, 30),
      valueOfEstimate(mean, 'rating'),
      intervalOfEstimate(mean, 'rating'),
      valueOfEstimate(share, 'share'),
    ]),
    notes: [message('note.items')],
  };
}

interface Scale {
  readonly construct: Construct;
  readonly items: number;
  readonly raw: Estimate;
  readonly standardised: Estimate;
}

/** Constructs measured by several items: their reliability, raw and standardised. */
function scalesOf(view: SurveyView): readonly Scale[] {
  const constructs = new Set(view.survey.items.map(({ construct }) => construct));
  constructs.delete('other');
  return [...constructs].flatMap((construct) => {
    const items = view.survey.items.filter((item) => item.construct === construct && item.scale !== undefined);
    if (items.length < 2 || scoreOfConstruct(view.survey, construct) === 'mixed-scales') return [];
    const moments = view.source.read(itemMomentsOf(construct), questionOf(view, [])).overall;
    const k = view.rule.minimumGroup;
    const hide = (estimate: Estimate): Estimate =>
      k !== undefined && moments.answers > 0 && moments.answers < k ? hiddenEstimate('primary', k) : estimate;
    const context = yesNoContext(view.settings.confidence);
    return {
      construct,
      items: items.length,
      raw: hide(reliability.compute(moments, context)),
      standardised: hide(standardisedAlpha(moments)),
    };
  });
}

function reliabilityTable(scales: readonly Scale[]): Table {
  return {
    type: 'table',
    id: 'reliability',
    title: message('items.reliability.title'),
    columns: [
      textColumn('construct', message('column.measures')),
      numberColumn('items', message('column.questions')),
      numberColumn('answers', message('column.answers')),
      numberColumn('raw', message('column.alpha-raw')),
      numberColumn('standardised', message('column.alpha-standardised')),
    ],
    rows: scales.map(({ construct, items, raw, standardised }) => [
      label(message(`construct.${construct}`)),
      number(items, 'count'),
      answersOfEstimate(raw, 30),
      valueOfEstimate(raw, 'coefficient'),
      valueOfEstimate(standardised, 'coefficient'),
    ]),
    notes: [message('note.reliability')],
  };
}

function sectionOf(view: SurveyView): { section: Section; figures: readonly Figure[] } | undefined {
  const isQuarrelled = quarrelled(view);
  const items = view.survey.items.flatMap((item) => measureItem(view, item, isQuarrelled));
  if (items.length === 0) return undefined;
  const scales = scalesOf(view);
  const definition = message('definition.reliability');
  const alphas = scales.flatMap(({ construct, raw, standardised }) =>
    [raw, standardised].map((estimate) =>
      figureOf({ metric: 'reliability', by: { construct }, estimate, definition, survey: view.survey.name }),
    ),
  );
  const blocks: Block[] = [itemTable(items), ...(scales.length > 0 ? [reliabilityTable(scales)] : [])];
  return {
    section: { id: `items:${view.survey.name}`, title: message('items.title', { survey: view.survey.name }), blocks },
    figures: [...items.flatMap(({ figures }) => figures), ...alphas],
  };
}

export const items: Analysis = {
  id: 'items',
  run: (context) => {
    const results = context.surveys.flatMap((survey) => sectionOf(viewOf(context, survey)) ?? []);
    return {
      sections: results.map(({ section }) => section),
      findings: [],
      figures: results.flatMap(({ figures }) => figures),
    };
  },
};
