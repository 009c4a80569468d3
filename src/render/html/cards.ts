/** How do the single figures stand on a page: each as a card with its interval, its base and how it is defined? */
import type { KeyFigures } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { hasSmallBase, valueText } from './cells.js';
import { element, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';

type KeyFigure = KeyFigures['figures'][number];

function besideOf(word: Message, value: Value | undefined, page: Page): Content {
  if (value === undefined || value.type === 'empty') return undefined;
  return element('dd', {}, element('span', { class: 'word' }, page.say(word)), ' ', valueText(value, page));
}

function cardOf({ label, value, interval, answers, definition }: KeyFigure, page: Page): Markup {
  return element(
    'div',
    { class: 'card' },
    element('dt', {}, page.say(label)),
    element('dd', { class: value.type === 'withheld' ? 'figure withheld' : 'figure' }, valueText(value, page)),
    besideOf(message('word.interval', { level: page.level }), interval, page),
    besideOf(message('word.n'), answers, page),
    definition && element('dd', { class: 'definition' }, prose(page.say(definition))),
  );
}

/** The cards, and what a star on them means. */
export function cardsOf({ figures }: KeyFigures, page: Page): Content {
  const values = figures.flatMap(({ value, answers }) => [value, answers]);
  return [
    element(
      'dl',
      { class: 'cards' },
      figures.map((figure) => cardOf(figure, page)),
    ),
    values.some(hasSmallBase) ? element('p', { class: 'notes' }, page.say(message('page.small-base'))) : undefined,
  ];
}
