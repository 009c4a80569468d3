/** The table of measures: how each separated those who left. */
import { leaverSeparation } from '../../metrics/governance/leaver-separation.js';
import {
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { message, type Message, type MessageParam } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { Separation } from './separations.js';
import type { Measure } from './timeline.js';

export const nameOf = ({ label: name }: Measure): Message => message('verbatim', { text: name });

/** Many measures, many looks; nothing to say where none was tested. */
export function looksNote(all: readonly Separation[]): readonly Message[] {
  const tested = all.filter(({ pAdjusted }) => pAdjusted !== undefined).length;
  return tested === 0 ? [] : [message('note.separation-looks', { measures: number(tested, 'count') })];
}

/** On how many account-days the areas rest; nothing where none is told. */
export function baseNote(all: readonly Separation[]): readonly Message[] {
  const told = all.flatMap(({ area, cases }) => (area.status === 'known' ? [cases] : []));
  if (told.length === 0) return [];
  const words = { fewest: number(Math.min(...told), 'count'), most: number(Math.max(...told), 'count') };
  return [message('note.separation-base', words)];
}

const count = (value: number | undefined): Value => (value === undefined ? empty : number(value, 'count'));

export interface TableWords {
  readonly id: string;
  readonly title: Message;
  readonly notes: readonly Message[];
}

/** Which measure told who left: area with interval, p over all of the table. */
export function separationTable(all: readonly Separation[], { id, title, notes }: TableWords): Table {
  return {
    type: 'table',
    id,
    title,
    columns: [
      textColumn('measure', message('column.measure')),
      numberColumn('left', message('column.left')),
      numberColumn('stayed', message('column.still-there')),
      numberColumn('area', message('column.separation')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p', message('column.p-adjusted')),
    ],
    rows: all.map(({ measure, left, stayed, area, pAdjusted, leak }) => [
      label(nameOf(measure)),
      count(area.status === 'withheld' && area.answers === undefined ? undefined : left),
      count(area.status === 'withheld' && area.answers === undefined ? undefined : stayed),
      leak ? label(message('prediction.leaked')) : valueOfEstimate(area, 'coefficient'),
      leak ? empty : intervalOfEstimate(area, 'coefficient'),
      pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
    ]),
    notes,
    picture: { type: 'intervals', label: 'measure', panels: [{ value: 'area', interval: 'interval' }] },
  };
}

/** Which measure a figure is of. */
export const factsOf = ({ measure: { id, survey } }: Separation) => ({
  by: { measure: id },
  ...(survey === undefined ? {} : { survey }),
});

/** With a warning where the measure seems to have known who left: a figure is read without the notices. */
export const definitionOf = ({ leak }: Separation, definition: Message): Message =>
  leak ? message('definition.leaked', { definition }) : definition;

/** For scripts, one row a measure. */
export function separationFigures(
  all: readonly Separation[],
  { isDated }: { readonly isDated: boolean },
): readonly Figure[] {
  const definition = message(isDated ? 'definition.leaver-separation' : 'definition.leaver-separation-undated');
  return all.map((one) =>
    figureOf({
      ...factsOf(one),
      metric: leaverSeparation.id,
      estimate: one.area,
      definition: definitionOf(one, definition),
    }),
  );
}

export const namesOf = (some: readonly Separation[]): MessageParam =>
  message('list', { items: some.map(({ measure }) => nameOf(measure)) });
