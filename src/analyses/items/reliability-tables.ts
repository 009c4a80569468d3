/** Reliability as tables and figures: each scale, and the questions that do not go with the rest of theirs. */
import {
  answersOfEstimate,
  empty,
  figureOf,
  interval,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import type { MeasuredScale, ScaleItem } from './scale-reliability.js';

/** Below this an item shares little with the others (Nunnally & Bernstein 1994, Psychometric Theory, 3rd ed., ch. 8). */
const weakRest = 0.3;

/** A rise of alpha smaller than this is none. */
const realRise = 0.005;
const mostRows = 12;

function halvesCell({ halves: { worst, best } }: MeasuredScale): Value {
  return worst.status === 'known' && best.status === 'known' ? interval(worst.value, best.value, 'coefficient') : empty;
}

function scaleTable(scales: readonly MeasuredScale[]): Table {
  return {
    type: 'table',
    id: 'reliability',
    title: message('items.reliability.title'),
    columns: [
      textColumn('construct', message('column.measures')),
      numberColumn('items', message('column.questions')),
      numberColumn('answers', message('column.answers')),
      numberColumn('raw', message('column.alpha-raw')),
      numberColumn('interval', message('column.interval')),
      numberColumn('standardised', message('column.alpha-standardised')),
      numberColumn('pairwise', message('column.alpha-pairwise')),
      numberColumn('omega', message('column.omega')),
      numberColumn('halves', message('column.halves')),
    ],
    rows: scales.map((scale) => [
      label(message(`construct.${scale.construct}`)),
      number(scale.items.length, 'count'),
      answersOfEstimate(scale.raw, 30),
      valueOfEstimate(scale.raw, 'coefficient'),
      intervalOfEstimate(scale.raw, 'coefficient'),
      valueOfEstimate(scale.standardised, 'coefficient'),
      valueOfEstimate(scale.pairwise, 'coefficient'),
      scale.items.length > 2 ? valueOfEstimate(scale.omega, 'coefficient') : empty,
      halvesCell(scale),
    ]),
    notes: [message('note.reliability')],
  };
}

const restOf = ({ rest }: ScaleItem): number => (rest.status === 'known' ? rest.value : 1);

function isDoubtful({ raw }: MeasuredScale, item: ScaleItem): boolean {
  const isBetterWithout =
    item.without?.status === 'known' && raw.status === 'known' && item.without.value > raw.value + realRise;
  return restOf(item) < weakRest || isBetterWithout;
}

/** The questions that share little with the rest, the worst first; or that there are none. */
function doubtfulBlocks(view: SurveyView, scales: readonly MeasuredScale[]): readonly Block[] {
  const known = scales.filter(({ items, raw }) => items.length > 2 && raw.status === 'known');
  if (known.length === 0) return [];
  const doubtful = known
    .flatMap((scale) => scale.items.filter((item) => isDoubtful(scale, item)).map((item) => ({ scale, item })))
    .toSorted((a, b) => restOf(a.item) - restOf(b.item));
  if (doubtful.length === 0) return [{ type: 'paragraph', text: message('items.all-belong') }];
  const labels = new Map(view.survey.items.map((item) => [item.code, item.label]));
  const left = doubtful.length - mostRows;
  const table: Table = {
    type: 'table',
    id: 'doubtful-items',
    title: message('items.doubtful.title'),
    columns: [
      textColumn('item', message('column.question')),
      textColumn('construct', message('column.measures')),
      numberColumn('rest', message('column.item-rest')),
      numberColumn('without', message('column.alpha-without')),
      numberColumn('raw', message('column.alpha-raw')),
    ],
    rows: doubtful
      .slice(0, mostRows)
      .map(({ scale, item }) => [
        label(labels.get(item.item) ?? item.item),
        label(message(`construct.${scale.construct}`)),
        valueOfEstimate(item.rest, 'correlation'),
        item.without ? valueOfEstimate(item.without, 'coefficient') : empty,
        valueOfEstimate(scale.raw, 'coefficient'),
      ]),
    notes: [
      message('note.doubtful-items'),
      ...(left > 0 ? [message('note.more-options', { left: number(left, 'count') })] : []),
    ],
  };
  return [table];
}

export function reliabilityBlocks(view: SurveyView, scales: readonly MeasuredScale[]): readonly Block[] {
  return scales.length === 0 ? [] : [scaleTable(scales), ...doubtfulBlocks(view, scales)];
}

/** Every coefficient of a scale, and of each of its questions. */
export function reliabilityFigures(view: SurveyView, scales: readonly MeasuredScale[]): readonly Figure[] {
  const survey = view.survey.name;
  return scales.flatMap(({ construct, raw, standardised, pairwise, omega, halves, items }) => {
    const at = { metric: 'reliability', by: { construct }, definition: message('definition.reliability'), survey };
    const definition = message('definition.reliability-without');
    const ofHalves = items.length < 4 ? [] : (['best', 'worst'] as const);
    return [
      ...[raw, standardised, pairwise, ...(items.length > 2 ? [omega] : [])].map((estimate) =>
        figureOf({ ...at, estimate }),
      ),
      ...ofHalves.map((half) => figureOf({ ...at, by: { construct, halves: half }, estimate: halves[half] })),
      ...items.flatMap(({ item, rest, without }) => [
        figureOf({
          ...at,
          metric: 'item-rest-correlation',
          by: { construct, item },
          estimate: rest,
          definition: message('definition.item-rest'),
        }),
        ...(without ? [figureOf({ ...at, by: { construct, without: item }, estimate: without, definition })] : []),
      ]),
    ];
  });
}
