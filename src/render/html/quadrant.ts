/** How does the square of satisfaction by staying stand on a page? */
import type { Quadrant } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { valueText } from './cells.js';
import { element, type Markup } from './markup.js';
import type { Page } from './page.js';
import { noteList } from './tables.js';

type Place = Pick<Quadrant['cells'][number], 'staying' | 'satisfied'>;

function cornerOf({ cells }: Quadrant, place: Place, page: Page): Markup {
  const inside = cells.filter(({ staying, satisfied }) => staying === place.staying && satisfied === place.satisfied);
  return element(
    'td',
    { class: place.satisfied === place.staying ? 'corner' : 'corner odd' },
    inside.map(({ name, count, share }) => {
      // Where both are withheld the reason is said once.
      const isTwice = page.value(count) === page.value(share);
      return [
        element('p', { class: 'name' }, page.say(name)),
        element('p', { class: count.type === 'withheld' ? 'withheld' : 'figure' }, valueText(count, page)),
        isTwice ? undefined : element('p', { class: 'share' }, valueText(share, page)),
      ];
    }),
  );
}

/** Two by two: staying above leaving, satisfied right of dissatisfied. */
export function quadrantOf(quadrant: Quadrant, page: Page, picture?: Markup): Markup {
  const { title, across, up, notes } = quadrant;
  const side = (key: 'axis.yes' | 'axis.no', axis: Message): string => page.say(message(key, { axis }));
  const id = page.id(`quadrant-${quadrant.id}`);
  const rows = [true, false].map((staying) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, side(staying ? 'axis.yes' : 'axis.no', up)),
      [false, true].map((satisfied) => cornerOf(quadrant, { staying, satisfied }, page)),
    ),
  );
  const columns = (['axis.no', 'axis.yes'] as const).map((key) => element('th', { scope: 'col' }, side(key, across)));
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
        { class: 'quadrant' },
        element('caption', { id, class: 'unseen' }, page.say(title)),
        element('thead', {}, element('tr', {}, element('td', {}), columns)),
        element('tbody', {}, rows),
      ),
    ),
    noteList(notes, page),
  );
}
