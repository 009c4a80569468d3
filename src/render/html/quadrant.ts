/** How does the square of satisfaction by staying stand on a page? */
import type { Quadrant } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { valueText } from './cells.js';
import { element, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';
import { noteList } from './tables.js';

type Place = Pick<Quadrant['cells'][number], 'staying' | 'satisfied'>;

function cornerOf({ cells }: Quadrant, place: Place, page: Page): Markup {
  const inside = cells.filter(({ staying, satisfied }) => staying === place.staying && satisfied === place.satisfied);
  return element(
    'td',
    { class: place.satisfied === place.staying ? 'corner' : 'corner odd', role: 'cell' },
    inside.map(({ name, count, share }) => {
      // Where both are withheld the reason is said once.
      const isTwice = page.value(count) === page.value(share);
      return [
        element('p', { class: 'name' }, prose(page.say(name))),
        element('p', { class: count.type === 'withheld' ? 'withheld' : 'figure' }, valueText(count, page)),
        isTwice ? undefined : element('p', { class: 'share' }, valueText(share, page)),
      ];
    }),
  );
}

/** Two by two: staying above leaving, satisfied right of dissatisfied. */
export function quadrantOf(quadrant: Quadrant, page: Page, picture?: Markup): Markup {
  const { title, across, up, notes } = quadrant;
  const side = (key: 'axis.yes' | 'axis.no', axis: Message): Content => prose(page.say(message(key, { axis })));
  const id = page.id(`quadrant-${quadrant.id}`);
  const rows = [true, false].map((staying) =>
    element(
      'tr',
      { role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, side(staying ? 'axis.yes' : 'axis.no', up)),
      [false, true].map((satisfied) => cornerOf(quadrant, { staying, satisfied }, page)),
    ),
  );
  const columns = (['axis.no', 'axis.yes'] as const).map((key) =>
    element('th', { scope: 'col', role: 'columnheader' }, side(key, across)),
  );
  return element(
    'figure',
    { class: 'sheet' },
    element('figcaption', {}, page.say(title)),
    picture && element('div', { class: 'picture' }, picture),
    element(
      'div',
      { class: 'region', role: 'group', tabindex: 0, 'aria-labelledby': id },
      element(
        'table',
        { class: 'quadrant', role: 'table' },
        element('caption', { id, class: 'unseen' }, page.say(title)),
        element(
          'thead',
          { role: 'rowgroup' },
          element('tr', { role: 'row' }, element('td', { role: 'cell' }), columns),
        ),
        element('tbody', { role: 'rowgroup' }, rows),
      ),
    ),
    noteList(notes, page),
  );
}
