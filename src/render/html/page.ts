/** What do all parts of a page share: its language, how messages and values are said, and names no two places share. */
import type { Language } from '../../text/language.js';
import type { Message } from '../../text/message.js';
import type { NumberValue, Value } from '../../text/value.js';
import { say, sayValue } from '../say.js';

export interface Page {
  readonly language: Language;
  /** Confidence level of the intervals, for headings. */
  readonly level: NumberValue;
  /** A message as a sentence. */
  readonly say: (message: Message) => string;
  /** A value as it stands in a cell; a withheld one is its reason in words. */
  readonly value: (value: Value) => string;
  /** An id nothing else on this page has: the wish itself where it is free. */
  readonly id: (wish: string) => string;
}

/** Only letters, digits and hyphens: what a link and a style sheet can name without escapes. */
const idOf = (wish: string): string => wish.replace(/[^A-Za-z0-9-]+/g, '-');

/** A page on which no id is taken yet; `confidence` 0..1. */
export function pageFor(language: Language, confidence: number): Page {
  const taken = new Set<string>();
  return {
    language,
    level: { type: 'number', value: confidence, unit: 'level' },
    say: (message) => say(message, language),
    value: (value) => sayValue(value, language),
    id: (wish) => {
      const wanted = idOf(wish);
      let free = wanted;
      for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${String(number)}`;
      taken.add(free);
      return free;
    },
  };
}
