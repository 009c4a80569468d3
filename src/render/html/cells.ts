/** How does a value stand in a cell or on a card? */
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { element, type Content } from './markup.js';
import type { Page } from './page.js';

/** Is it a count with a star? */
export const hasSmallBase = (value: Value | undefined): boolean =>
  value?.type === 'number' && value.isSmallBase === true;

/** The words or digits; what a star says is also said to those who do not see it. */
export function valueText(value: Value, page: Page): Content {
  const text = page.value(value);
  if (!hasSmallBase(value)) return text;
  return [text, element('span', { class: 'unseen' }, ` ${page.say(message('page.few-answers'))}`)];
}

/** From here on words get room to stand in a few lines; a Chinese character is as wide as two letters. */
const longText = 28;

function isLong(text: string): boolean {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= longText;
}

/** The classes of a cell: digits stand under each other, long words get room, reasons for a missing number are set apart. */
export function cellClass(value: Value, align: 'left' | 'right', page: Page): { readonly class?: string } {
  if (value.type === 'number' || value.type === 'interval') return { class: 'n' };
  const names = [
    ...(value.type === 'withheld' ? ['withheld'] : []),
    ...(value.type === 'label' && isLong(page.value(value)) ? ['long'] : []),
    ...(align === 'right' ? ['right'] : []),
  ];
  return names.length === 0 ? {} : { class: names.join(' ') };
}
