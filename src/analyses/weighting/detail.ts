/** One weighting in full: each figure unweighted beside weighted, its cost, and the margins it meets. */
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { Unit, Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel } from '../group-names.js';
import type { MeasuredWeighting, SurveyWeightings, WeighedFigure } from './measure-weighting.js';
import { weightedRoles } from './weighted-roles.js';
import { definitionNote, meaningOf, notesOf, unitOfChange } from './weighting-blocks.js';

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

function figuresTable(view: SurveyView, all: SurveyWeightings, one: MeasuredWeighting): Table {
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
      ...notesOf(all, { isAskedFor: true }),
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

/** The blocks of the weighting that was asked for. */
export function detailOf(view: SurveyView, all: SurveyWeightings, one: MeasuredWeighting): Part {
  const margins = marginsPart(view, one);
  const satisfaction = all.metrics.find(({ id }) => id === 'csat');
  const roles = satisfaction ? weightedRoles({ view, of: satisfaction, one }) : { blocks: [], figures: [] };
  return {
    blocks: [figuresTable(view, all, one), ...margins.blocks, ...roles.blocks],
    figures: [...margins.figures, ...roles.figures],
  };
}
