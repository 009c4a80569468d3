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

const classes = {
  number: 'n',
  interval: 'n',
  label: undefined,
  withheld: 'withheld',
  empty: undefined,
} as const satisfies Record<Value['type'], string | undefined>;

/** The classes of a cell: numbers keep their digits under each other, reasons for a missing number are set apart. */
export function cellClass(value: Value, align: 'left' | 'right'): { readonly class?: string } {
  const own = classes[value.type];
  const names = [own, align === 'right' && own !== 'n' ? 'right' : undefined].filter((name) => name !== undefined);
  return names.length === 0 ? {} : { class: names.join(' ') };
}
