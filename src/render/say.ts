/** What does a message or a value say in a language? */
import type { Language } from '../text/language.js';
import type { Message, MessageParam } from '../text/message.js';
import { placeholderPattern } from '../text/params.js';
import { pseudoSentence } from '../text/pseudo.js';
import { sentenceOf } from '../text/sentence.js';
import type { LabelValue, Value, WithheldValue } from '../text/value.js';
import { cleanText } from './clean-text.js';
import { formatInterval, formatNumber } from './format-value.js';

const placesPattern = new RegExp(`(= ?)?${placeholderPattern.source}`, 'g');

/**
 * Fills a sentence in one pass, so that braces inside data are never taken for parameters.
 * An equals sign gives way to a value that brings its own sign: `p = {p}` becomes `p < 0.001`.
 */
function fill(sentence: string, filling: (name: string) => string | undefined): string {
  return sentence.replace(placesPattern, (place, equals: string | undefined, name: string) => {
    const filled = filling(name);
    if (filled === undefined) return place;
    return filled.startsWith('< ') ? filled : (equals ?? '') + filled;
  });
}

/** A message as a whole sentence, its data cleaned of control characters. */
export function say({ key, params }: Message, language: Language): string {
  return fill(sentenceOf(key, language), (name) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    return param === undefined ? undefined : sayParam(param, language);
  });
}

function isList(param: MessageParam): param is readonly MessageParam[] {
  return Array.isArray(param);
}

function sayParam(param: MessageParam, language: Language): string {
  if (typeof param === 'string') return cleanText(param);
  if (isList(param)) return sayList(param, language);
  return 'key' in param ? say(param, language) : sayValue(param, language);
}

/** `A, B and C`, `甲、乙和丙`. */
function sayList(list: readonly MessageParam[], language: Language): string {
  const items = list.map((item) => sayParam(item, language));
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const others = items.slice(0, -1).join(sentenceOf('list.separator', language));
  return fill(sentenceOf('list.last', language), (name) => (name === 'list' ? others : last));
}

/** A withheld number in the few words of a cell; the reason is never left out. */
function sayWithheld({ reason, needed }: WithheldValue, language: Language): string {
  if (reason !== 'too-few-answers' || needed === undefined) return sentenceOf(`withheld.cell.${reason}`, language);
  const digits = formatNumber({ type: 'number', value: needed, unit: 'count' }, language);
  return fill(sentenceOf('withheld.cell.too-few-answers.needed', language), () => digits);
}

/** Text from the data, a sentence, or words a definition brings along. */
export function sayLabel(words: LabelValue['label'], language: Language): string {
  if (typeof words === 'string') return cleanText(words);
  if ('key' in words) return say(words, language);
  return language === 'pseudo' ? pseudoSentence(words.en) : words[language];
}

/** A value as it stands in a cell or a sentence; an empty one says nothing. */
export function sayValue(value: Value, language: Language): string {
  switch (value.type) {
    case 'number':
      return formatNumber(value, language);
    case 'interval':
      return formatInterval(value, language);
    case 'label':
      return sayLabel(value.label, language);
    case 'withheld':
      return sayWithheld(value, language);
    case 'empty':
      return '';
  }
}
