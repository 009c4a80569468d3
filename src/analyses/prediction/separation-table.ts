/** Two tables of measures: how each separated those who left, and how often its worst fifth left. */
import { leaverSeparation } from '../../metrics/governance/leaver-separation.js';
import { worstFifthLift } from '../../metrics/governance/worst-fifth-lift.js';
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
  };
}

/** How often the worst of each measure left. */
export function worstTable(all: readonly Separation[]): Table {
  return {
    type: 'table',
    id: 'worst-fifth',
    title: message('prediction.worst.title'),
    columns: [
      textColumn('measure', message('column.measure')),
      numberColumn('worst', message('column.worst-part')),
      numberColumn('left', message('column.left-among-worst')),
      numberColumn('lift', message('column.lift')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: all.map(({ measure, worst, leftAmongWorst, left, lift, leak }) => [
      label(nameOf(measure)),
      worst === undefined ? empty : number(worst, 'share'),
      leftAmongWorst === undefined ? empty : label(partOf(leftAmongWorst, left)),
      leak ? label(message('prediction.leaked')) : valueOfEstimate(lift, 'coefficient'),
      leak ? empty : intervalOfEstimate(lift, 'coefficient'),
    ]),
    notes: [message('note.worst-fifth')],
  };
}

const partOf = (part: number, all: number): Message =>
  message('word.of', { part: number(part, 'count'), whole: number(all, 'count') });

/** For scripts, one row a measure. */
export function separationFigures(
  all: readonly Separation[],
  { isDated }: { readonly isDated: boolean },
): readonly Figure[] {
  const usual = message(isDated ? 'definition.leaver-separation' : 'definition.leaver-separation-undated');
  const lifted = message('definition.worst-fifth-lift');
  return all.flatMap(({ measure, area, lift, leak }) => {
    const facts = { by: { measure: measure.id }, ...(measure.survey === undefined ? {} : { survey: measure.survey }) };
    const asMarked = (definition: Message) => (leak ? message('definition.leaked', { definition }) : definition);
    return [
      figureOf({ ...facts, metric: leaverSeparation.id, estimate: area, definition: asMarked(usual) }),
      figureOf({ ...facts, metric: worstFifthLift.id, estimate: lift, definition: asMarked(lifted) }),
    ];
  });
}

export const namesOf = (some: readonly Separation[]): MessageParam =>
  message('list', { items: some.map(({ measure }) => nameOf(measure)) });
