/** A list of names for a sentence: the first few, and how many more there are. */
import { number } from '../report/build.js';
import { message, type Message, type MessageParam } from '../text/message.js';

/** In a sentence at most eight names are read; the table beside it holds them all. */
const mostNames = 8;

/** "A, B and C", or "A, B … and 4 more". */
export function namedList(names: readonly (string | Message)[], most: number = mostNames): MessageParam {
  if (names.length <= most) return names;
  return [...names.slice(0, most), message('list.more', { more: number(names.length - most, 'count') })];
}
