/** How does a value stand in a cell or on a card? */
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { element, type Content } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';

/** Is it a count with a star? */
export const hasSmallBase = (value: Value | undefined): boolean =>
  value?.type === 'number' && value.isSmallBase === true;

/** The words or digits; what a star says is also said to those who do not see it. */
export function valueText(value: Value, page: Page): Content {
  const text = page.value(value);
  if (value.type === 'label') return prose(text);
  if (!hasSmallBase(value)) return text;
  return [text, element('span', { class: 'unseen' }, ` ${page.say(message('page.few-answers'))}`)];
}

/** Words get room by how long they are; a Chinese character is as wide as two letters. */
const [someLetters, manyLetters] = [12, 28];

/** The class for the room a text needs, or none. */
export function roomFor(text: string): readonly ('some' | 'long')[] {
  const letters = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  if (letters >= manyLetters) return ['long'];
  return letters >= someLetters ? ['some'] : [];
}

/** No attribute where there is no class. */
export const classOf = (names: readonly string[]): { readonly class?: string } =>
  names.length === 0 ? {} : { class: names.join(' ') };

/** The classes of a cell: digits stand under each other, long words get room, reasons for a missing number are set apart. */
export function cellClass(value: Value, align: 'left' | 'right', page: Page): { readonly class?: string } {
  if (value.type === 'number' || value.type === 'interval') return { class: 'n' };
  const names = [
    ...(value.type === 'withheld' ? ['withheld'] : []),
    ...(value.type === 'label' ? roomFor(page.value(value)) : []),
    ...(align === 'right' ? ['right'] : []),
  ];
  return classOf(names);
}
