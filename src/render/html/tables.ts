/** How does a table stand on a page: its picture first, then every row, then its notes? */
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { NumberValue, Value } from '../../text/value.js';
import { cellClass, classOf, hasSmallBase, roomFor, valueText } from './cells.js';
import { element, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';

/** A table of more rows shows its first on a screen and the others when asked; paper shows all. */
const [longestWhole, firstRows] = [15, 10];

const rowCount = (value: number): NumberValue => ({ type: 'number', value, unit: 'count' });

function headOf({ columns }: Table, page: Page): Markup {
  const cells = columns.map(({ title, align }) => {
    const text = page.say(title);
    const names = [...(align === 'right' ? ['right'] : []), ...roomFor(text)];
    return text === '' ? element('td', {}) : element('th', { scope: 'col', ...classOf(names) }, text);
  });
  return element('thead', {}, element('tr', {}, cells));
}

function cellOf(
  value: Value,
  page: Page,
  place: { readonly align: 'left' | 'right'; readonly isFirst: boolean },
): Markup {
  const content = valueText(value, page);
  const look = cellClass(value, place.align, page);
  // The first column names the row where it holds words; an empty one repeats the name above.
  if (place.isFirst && value.type === 'label' && page.value(value) !== '')
    return element('th', { scope: 'row', ...look }, content);
  return element('td', look, content);
}

function rowsOf({ columns }: Table, rows: Table['rows'], page: Page): readonly Markup[] {
  return rows.map((row) =>
    element(
      'tr',
      {},
      row.map((value, at) => cellOf(value, page, { align: columns[at]?.align ?? 'left', isFirst: at === 0 })),
    ),
  );
}

function noRows({ columns }: Table, page: Page): Markup {
  return element('tr', {}, element('td', { colspan: columns.length }, page.say(message('table.no-rows'))));
}

function bodiesOf(table: Table, page: Page): readonly Markup[] {
  const { rows } = table;
  if (rows.length === 0) return [element('tbody', {}, noRows(table, page))];
  if (rows.length <= longestWhole) return [element('tbody', {}, rowsOf(table, rows, page))];
  return [
    element('tbody', {}, rowsOf(table, rows.slice(0, firstRows), page)),
    element('tbody', { class: 'more' }, rowsOf(table, rows.slice(firstRows), page)),
  ];
}

/**
 * Opens the rest of a long table. The rows do not stand in the `details`: closed details print nothing in most browsers,
 * so the style sheet hides the rows on a screen while these details are closed, and never on paper.
 */
function foldOf({ rows }: Table, page: Page): Content {
  if (rows.length <= longestWhole) return undefined;
  return element(
    'details',
    { class: 'fold' },
    element(
      'summary',
      {},
      element(
        'span',
        { class: 'to-open' },
        page.say(message('page.more-rows', { rows: rowCount(rows.length - firstRows) })),
      ),
      element('span', { class: 'to-close' }, page.say(message('page.fewer-rows', { rows: rowCount(firstRows) }))),
    ),
  );
}

function notesOf(table: Table, page: Page): Content {
  const isExplained = table.notes.some(({ key }) => key === 'note.small-base');
  const needsWords = !isExplained && table.rows.some((row) => row.some(hasSmallBase));
  return noteList([...table.notes, ...(needsWords ? [message('page.small-base')] : [])], page);
}

/** Definitions, cuts and bases, in smaller type. */
export function noteList(notes: readonly Message[], page: Page): Content {
  if (notes.length === 0) return undefined;
  return element(
    'ul',
    { class: 'notes' },
    notes.map((note) => element('li', {}, prose(page.say(note)))),
  );
}

/** Without a title of its own a table is named by its section, whose heading stands before it. */
function nameOf({ title, columns }: Table, page: Page): string {
  return page.say(title ?? columns[0]?.title ?? message('word.figure'));
}

/** The table with its title as caption, in a region that scrolls by keyboard where the page is narrower. */
function tableOf(table: Table, page: Page, caption: Markup): Markup {
  const id = caption.attributes.id ?? '';
  return element(
    'div',
    { class: 'region', role: 'group', tabindex: 0, 'aria-labelledby': id },
    element(
      'table',
      { class: `columns-${String(table.columns.length)}` },
      caption,
      headOf(table, page),
      bodiesOf(table, page),
    ),
  );
}

/** A table; where it is drawn, its picture stands first, under the same title. */
export function figureOf(table: Table, page: Page, picture?: Markup): Markup {
  const name = nameOf(table, page);
  const id = page.id(`table-${table.id}`);
  const isNamed = table.title !== undefined && picture === undefined;
  const caption = element('caption', { id, ...(isNamed ? {} : { class: 'unseen' }) }, name);
  const body = [tableOf(table, page, caption), foldOf(table, page), notesOf(table, page)];
  if (picture === undefined) return element('div', { class: 'sheet' }, body);
  const title = table.title && element('figcaption', {}, name);
  return element('figure', { class: 'sheet' }, title, element('div', { class: 'picture' }, picture), body);
}
