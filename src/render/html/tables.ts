/** How does a table stand on a page: its picture first, then every row, then its notes? */
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { NumberValue } from '../../text/value.js';
import { classOf, hasSmallBase } from './cells.js';
import { element, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';
import { headOf, noRows, roleOf, rowsOf, type TablePlace } from './table-rows.js';
import { cardClass } from './table-width.js';

/** A table of more rows shows its first on a screen and the others when asked; paper shows all. */
const [longestWhole, firstRows] = [15, 10];

const rowCount = (value: number): NumberValue => ({ type: 'number', value, unit: 'count' });

/** Read first, so all of it is shown. */
const neverFolded: ReadonlySet<string> = new Set(['at-a-glance', 'at-a-glance-changes', 'accounts-to-call']);
const isFolded = ({ id, rows }: Table): boolean => rows.length > longestWhole && !neverFolded.has(id);

function bodiesOf(place: TablePlace): readonly Markup[] {
  const { table } = place;
  const group = roleOf(place, 'rowgroup');
  if (table.rows.length === 0) return [element('tbody', group, noRows(place))];
  const rows = rowsOf(place);
  if (!isFolded(table)) return [element('tbody', group, rows)];
  return [
    element('tbody', group, rows.slice(0, firstRows)),
    element('tbody', { class: 'more', ...group }, rows.slice(firstRows)),
  ];
}

/**
 * Opens the rest of a long table. The rows do not stand in the `details`: closed details print nothing in most browsers,
 * so the style sheet hides the rows on a screen while these details are closed, and never on paper.
 */
function foldOf(table: Table, page: Page): Content {
  if (!isFolded(table)) return undefined;
  return element(
    'details',
    { class: 'fold' },
    element(
      'summary',
      {},
      element(
        'span',
        { class: 'to-open' },
        page.say(message('page.more-rows', { rows: rowCount(table.rows.length - firstRows) })),
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

/** The table with its title as caption, in a region that scrolls by keyboard where a browser cannot lay it out as cards. */
function tableOf(table: Table, page: Page, caption: Markup): Markup {
  const id = caption.attributes.id ?? '';
  const place: TablePlace = { table, page, cardClass: cardClass(table, page) };
  const names = [
    `columns-${String(table.columns.length)}`,
    ...(place.cardClass === undefined ? [] : [place.cardClass]),
  ];
  return element(
    'div',
    { class: 'region', role: 'group', tabindex: 0, 'aria-labelledby': id },
    element('table', { ...classOf(names), ...roleOf(place, 'table') }, caption, headOf(place), bodiesOf(place)),
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
