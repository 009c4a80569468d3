/** One weighting in full: each figure unweighted beside weighted, its cost, the margins it meets, and the roles under it. */
import {
  answersOfEstimate,
  figureOf,
  figureOfTest,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { weightedRoleDifference } from '../../metrics/weighting/weighted-role-difference.js';
import { weightedScores } from '../../metrics/weighted-scores.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Unit, Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import { measureSplit } from '../split-tables.js';
import type { MeasuredWeighting, SurveyWeightings, WeighedFigure, WeighedMetric } from './measure-weighting.js';
import { sampleOf, type AnswerPlace } from './places.js';
import { definitionNote, meaningOf, unitOfChange } from './weighting-blocks.js';

interface Part {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
}

const nothing: Part = { blocks: [], figures: [] };

/** Unweighted, weighted and the change, a row each; withheld figures leave the change alone. */
function rowsOf(all: SurveyWeightings, { of, weighted, change }: WeighedFigure): readonly (readonly Value[])[] {
  const unweighted = all.metrics.find(({ id }) => id === of.id)?.unweighted;
  const row = (basis: 'unweighted' | 'weighted' | 'change', estimate: Estimate | undefined, unit: Unit) => [
    label(message(`column.${of.id}`)),
    label(message(`column.${basis}`)),
    answersOfEstimate(estimate),
    valueOfEstimate(estimate, unit),
    intervalOfEstimate(estimate, unit),
  ];
  const figures = [row('unweighted', unweighted, of.unit), row('weighted', weighted, of.unit)];
  return [...(all.isHeadlineWithheld ? [] : figures), row('change', change, unitOfChange(of))];
}

function figuresTable(
  view: SurveyView,
  all: SurveyWeightings,
  one: MeasuredWeighting,
  notes: readonly Message[],
): Table {
  const costs = message('weighting.costs', {
    answers: answersOfEstimate(one.effective),
    effective: valueOfEstimate(one.effective, 'count'),
    efficiency: valueOfEstimate(one.efficiency, 'share'),
    largest: valueOfEstimate(one.largest, 'statistic'),
  });
  return {
    type: 'table',
    id: 'weighting-figures',
    title: message('weighting.figures.title', { meaning: meaningOf(view, one.kind) }),
    columns: [
      textColumn('figure', message('column.figure')),
      textColumn('basis', message('column.basis')),
      numberColumn('answers', message('column.answers')),
      numberColumn('value', message('column.value')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: one.figures.flatMap((figure) => rowsOf(all, figure)),
    notes: [
      costs,
      ...(all.isHeadlineWithheld ? [message('weighting.headline-withheld')] : []),
      ...one.figures.map(({ of }) => definitionNote(of)),
      ...notes,
      message('weighting.all-else-unweighted'),
    ],
  };
}

/** Known shares beside those of the answers, before and behind the weights. */
function marginsPart(view: SurveyView, { assigned, kind }: MeasuredWeighting): Part {
  const { raking } = assigned;
  if (!raking) return nothing;
  const dimensionOf = new Map(view.settings.weighting.margins.map(({ name, dimension }) => [name, dimension]));
  const labelOf = (margin: string, group: string) => groupLabel(dimensionOf.get(margin) ?? 'role', group);
  const table: Table = {
    type: 'table',
    id: 'weighting-margins',
    title: message('weighting.margins.title'),
    columns: [
      textColumn('margin', message('column.margin')),
      textColumn('group', message('column.group')),
      numberColumn('known', message('column.known-share')),
      numberColumn('unweighted', message('column.unweighted')),
      numberColumn('weighted', message('column.weighted')),
    ],
    rows: raking.groups.map(({ margin, group, target, unweighted, weighted }) => [
      label(margin),
      labelOf(margin, group),
      ...[target, unweighted, weighted].map((share) => number(share, 'share')),
    ]),
    notes: [],
  };
  const figures = raking.groups.map(({ margin, group, target, weighted }) =>
    figureOf({
      metric: 'weighted-margin',
      survey: view.survey.name,
      by: { weighting: kind, margin, group },
      estimate: { status: 'known', value: weighted, answers: raking.answers, method: 'raking' },
      definition: message('definition.weighted-margin', {
        group: labelOf(margin, group),
        margin,
        target: number(target, 'share'),
      }),
      weighted: true,
    }),
  );
  return { blocks: [table], figures };
}

/** The weighted share of each role, hidden where the unweighted one is. */
function shareOfRole(
  view: SurveyView,
  { score }: WeighedMetric,
  places: readonly AnswerPlace[],
  weightOf: MeasuredWeighting['assigned']['weightOf'],
): Estimate {
  const sample = sampleOf(places, weightOf);
  const context = { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom };
  return weightedScores.csat.estimate(sample, context);
}

function roleTest(view: SurveyView, of: WeighedMetric, one: MeasuredWeighting, roles: readonly string[]): Part {
  const { places, weightOf } = one.assigned;
  const sample = sampleOf(
    places.filter((place) => roles.includes(place.on('role'))),
    weightOf,
  );
  const { hitFrom, scale } = of.score;
  const test = weightedRoleDifference.compute(
    {
      ...sample,
      rows: sample.places.map((place) => place.on('role')),
      columns: sample.values.map((answer) => (answer >= hitFrom ? 1 : 0)),
    },
    { confidence: view.settings.confidence, scale, hitFrom },
  );
  const meaning = meaningOf(view, one.kind);
  const definition = message('definition.weighted-role-difference', { definition: of.definition, meaning });
  const facts = {
    metric: weightedRoleDifference.id,
    survey: view.survey.name,
    by: { weighting: one.kind },
    definition,
  };
  const text =
    test.status === 'known'
      ? message('weighting.role-test', {
          statistic: number(test.statistic, 'statistic'),
          between: number(test.degreesOfFreedom ?? 0, 'statistic'),
          within: number(test.degreesOfFreedomWithin ?? 0, 'statistic'),
          p: number(test.p, 'p-value'),
          answers: number(test.answers, 'count'),
          effect: number(test.effect ?? 0, 'coefficient'),
        })
      : message('weighting.role-test.none', { reason: message(`withheld.sentence.${test.reason}`) });
  return { blocks: [{ type: 'paragraph', text }], figures: [figureOfTest({ ...facts, test, weighted: true })] };
}

/** Share of satisfied by role, unweighted beside weighted, and whether the roles differ under the weights. */
function rolesPart(view: SurveyView, of: WeighedMetric, one: MeasuredWeighting): Part {
  const split = { name: 'role', dimension: 'role' } as const;
  const request = { score: of.score, unit: of.unit, definition: of.definition };
  const metric = of.metric as Parameters<typeof measureSplit>[2]['metric'];
  const { groups } = measureSplit(view, split, { ...request, metric }).estimates;
  const roles = inDisplayOrder(groups.keys()).filter((role) => role !== '' && groups.get(role)?.status === 'known');
  if (roles.length < 2) return nothing;
  const { places, weightOf } = one.assigned;
  const shares = roles.map((role) => ({
    role,
    unweighted: groups.get(role),
    weighted: shareOfRole(
      view,
      of,
      places.filter((place) => place.on('role') === role),
      weightOf,
    ),
  }));
  const meaning = meaningOf(view, one.kind);
  const table: Table = {
    type: 'table',
    id: 'weighting-roles',
    title: message('weighting.roles.title', { meaning }),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('unweighted', message('column.unweighted')),
      numberColumn('unweighted-interval', message('column.interval')),
      numberColumn('answers', message('column.answers')),
      numberColumn('weighted', message('column.weighted')),
      numberColumn('weighted-interval', message('column.interval')),
    ],
    rows: shares.map(({ role, unweighted, weighted }) => [
      groupLabel('role', role),
      valueOfEstimate(unweighted, 'share'),
      intervalOfEstimate(unweighted, 'share'),
      answersOfEstimate(weighted),
      valueOfEstimate(weighted, 'share'),
      intervalOfEstimate(weighted, 'share'),
    ]),
    notes: [],
  };
  const definition = message('definition.weighted', { definition: of.definition, meaning });
  const test = roleTest(view, of, one, roles);
  const figures = shares.map(({ role, weighted }) =>
    figureOf({
      metric: of.id,
      survey: view.survey.name,
      by: { role, weighting: one.kind },
      estimate: weighted,
      definition,
      weighted: true,
    }),
  );
  // With each role alike the weights inside a role are equal: the table would say the same twice.
  const tables = one.kind === 'role' ? [] : [table];
  return { blocks: [...tables, ...test.blocks], figures: [...figures, ...test.figures] };
}

/** The blocks of the weighting that was asked for. */
export function detailOf(
  view: SurveyView,
  all: SurveyWeightings,
  one: MeasuredWeighting,
  notes: readonly Message[],
): Part {
  const margins = marginsPart(view, one);
  const satisfaction = all.metrics.find(({ id }) => id === 'csat');
  const roles = satisfaction ? rolesPart(view, satisfaction, one) : nothing;
  return {
    blocks: [figuresTable(view, all, one, notes), ...margins.blocks, ...roles.blocks],
    figures: [...margins.figures, ...roles.figures],
  };
}
