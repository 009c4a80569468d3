/** What does a picture show, said in a sentence for whoever cannot see it? */
import { message, type Message } from '../../../text/message.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { countOf, isNumber, type PictureRow } from './picture-rows.js';

/** Sentences after each other, as the language sets them. */
export function joined(page: Page, sentences: readonly Message[]): string {
  return sentences.map(page.say).join(page.language === 'zh-CN' ? '' : ' ');
}

interface Named {
  readonly name: string;
  readonly value: NumberValue;
}

interface RangeOf {
  readonly rows: readonly PictureRow[];
  readonly column: string;
  readonly title: string;
}

/** How many rows have a number, which is lowest and which is highest, and how many have none. */
export function describeRange({ rows, column, title }: RangeOf): readonly Message[] {
  const known = rows.flatMap((row): readonly Named[] => {
    const value = row.cell(column);
    return isNumber(value) ? [{ name: nameOf(row), value }] : [];
  });
  const sorted = known.toSorted((a, b) => a.value.value - b.value.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const missing = rows.length - known.length;
  const without = missing > 0 ? [message('picture.without', { rows: countOf(missing) })] : [];
  if (!lowest || !highest) return [message('picture.nothing', { title })];
  if (known.length === 1)
    return [message('picture.one', { title, name: lowest.name, value: lowest.value }), ...without];
  const words = {
    title,
    rows: countOf(known.length),
    low: lowest.value,
    lowest: lowest.name,
    high: highest.value,
    highest: highest.name,
  };
  return [message('picture.range', words), ...without];
}

/** With the group it stands under: names repeat from group to group. */
function nameOf({ name, group }: PictureRow): string {
  return group === '' ? name : `${group}, ${name}`;
}
