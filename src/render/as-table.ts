/** How do single figures and a quadrant stand where there are only tables? */
import type { Column, KeyFigures, Quadrant, Table } from '../report/document.js';
import { message, type Message } from '../text/message.js';
import type { EmptyValue, LabelValue, Value } from '../text/value.js';

const empty: EmptyValue = { type: 'empty' };
const label = (words: Message): LabelValue => ({ type: 'label', label: words });
const column = (id: string, title: Message, align: Column['align'] = 'right'): Column => ({ id, title, align });

/** One row for each figure; columns that no figure fills are left out. `confidence` stands over the intervals. */
export function keyFiguresTable({ figures }: KeyFigures, confidence: number): Table {
  const level: Value = { type: 'number', value: confidence, unit: 'level' };
  const hasInterval = figures.some(({ interval }) => interval !== undefined && interval.type !== 'empty');
  const hasAnswers = figures.some(({ answers }) => answers !== undefined);
  const hasDefinition = figures.some(({ definition }) => definition !== undefined);
  return {
    type: 'table',
    id: 'key-figures',
    columns: [
      column('figure', message('word.figure'), 'left'),
      column('value', message('word.value')),
      ...(hasInterval ? [column('interval', message('word.interval', { level }))] : []),
      ...(hasAnswers ? [column('answers', message('word.n'))] : []),
      ...(hasDefinition ? [column('definition', message('word.definition'), 'left')] : []),
    ],
    rows: figures.map(({ label: name, value, interval, answers, definition }) => [
      label(name),
      value,
      ...(hasInterval ? [interval ?? empty] : []),
      ...(hasAnswers ? [answers ?? empty] : []),
      ...(hasDefinition ? [definition ? label(definition) : empty] : []),
    ]),
    notes: [],
  };
}

type Side = 'word.yes' | 'word.no';
const sideOf = (key: Side): LabelValue => label(message(key));

/** One row for each corner, with where it stands on either side. */
export function quadrantTable({ id, title, across, up, cells, notes }: Quadrant): Table {
  return {
    type: 'table',
    id,
    title,
    columns: [
      column('corner', message('word.group'), 'left'),
      column('across', across, 'left'),
      column('up', up, 'left'),
      column('count', message('word.count')),
      column('share', message('word.share')),
    ],
    rows: cells.map(({ name, satisfied, staying, count, share }) => [
      label(name),
      sideOf(satisfied ? 'word.yes' : 'word.no'),
      sideOf(staying ? 'word.yes' : 'word.no'),
      count,
      share,
    ]),
    notes,
  };
}
