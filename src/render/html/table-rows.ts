/** How do the head and the rows of a table stand on a page? */
import type { Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { cellClass, classOf, roomFor, valueText } from './cells.js';
import { element, type Attributes, type Markup, type TableRole } from './markup.js';
import type { Page } from './page.js';

/** A table with the class that says where it turns to cards, if it ever does. */
export interface TablePlace {
  readonly table: Table;
  readonly page: Page;
  readonly cardClass: string | undefined;
}

/** Laid out as cards, elements of tables lose what they are to those who hear the page; so it is said. */
export const roleOf = ({ cardClass }: TablePlace, role: TableRole): Attributes =>
  cardClass === undefined ? {} : { role };

const labelOf = ({ cardClass }: TablePlace, label: string): Attributes =>
  cardClass === undefined || label === '' ? {} : { 'data-label': label };

/** The row of titles. */
export function headOf(place: TablePlace): Markup {
  const { table, page } = place;
  const cells = table.columns.map(({ title, align }) => {
    const text = page.say(title);
    const names = [...(align === 'right' ? ['right'] : []), ...roomFor(text)];
    return text === ''
      ? element('td', roleOf(place, 'cell'))
      : element('th', { scope: 'col', ...classOf(names), ...roleOf(place, 'columnheader') }, text);
  });
  return element('thead', roleOf(place, 'rowgroup'), element('tr', roleOf(place, 'row'), cells));
}

interface CellPlace extends TablePlace {
  readonly at: number;
  /** The name of the row; an empty first cell repeats it, and a card must show it. */
  readonly name: string;
}

function cellOf(value: Value, place: CellPlace): Markup {
  const { table, page, at, name } = place;
  const { align, title } = table.columns[at] ?? { align: 'left', title: message('word.figure') };
  const isEmpty = page.value(value) === '';
  const look = cellClass(value, align, page);
  const content = valueText(value, page);
  if (at === 0 && value.type === 'label' && !isEmpty)
    return element('th', { scope: 'row', ...look, ...roleOf(place, 'rowheader') }, content);
  const repeated = at === 0 ? name : '';
  return element(
    'td',
    { ...look, ...roleOf(place, 'cell'), ...labelOf(place, isEmpty ? repeated : page.say(title)) },
    content,
  );
}

/** The name of each row: the words of its first cell, or of the nearest above that has any. */
function namesOf({ table, page }: TablePlace): readonly string[] {
  let name = '';
  return table.rows.map(([first]) => {
    if (first?.type === 'label' && page.value(first) !== '') name = page.value(first);
    return name;
  });
}

/** Every row. */
export function rowsOf(place: TablePlace): readonly Markup[] {
  const names = namesOf(place);
  return place.table.rows.map((row, number) => {
    const name = names[number] ?? '';
    const cells = row.map((value, at) => cellOf(value, { ...place, at, name }));
    return element('tr', roleOf(place, 'row'), cells);
  });
}

/** In place of rows, that there are none. */
export function noRows(place: TablePlace): Markup {
  const { table, page } = place;
  return element(
    'tr',
    roleOf(place, 'row'),
    element('td', { colspan: table.columns.length, ...roleOf(place, 'cell') }, page.say(message('table.no-rows'))),
  );
}
