/** How do values and messages stand in the JSON document? */
import type { MessageDocument, ParamDocument, ValueDocument } from '../../report/value-schema.js';
import type { Language } from '../../text/language.js';
import type { Message, MessageParam } from '../../text/message.js';
import type { LabelValue, Value } from '../../text/value.js';
import { say, sayLabel } from '../say.js';
import { picked } from './picked.js';

/** A value with its keys in their fixed places. */
export function valueDocument(value: Value, language: Language): ValueDocument {
  switch (value.type) {
    case 'number':
      return picked(value, ['type', 'value', 'unit', 'currency', 'isSmallBase', 'isEitherWay']);
    case 'interval':
      return picked(value, ['type', 'low', 'high', 'unit']);
    case 'label':
      return { type: 'label', ...labelDocument(value.label, language) };
    case 'withheld':
      return picked(value, ['type', 'reason', 'answers', 'needed']);
    case 'empty':
      return { type: 'empty' };
  }
}

type LabelDocument = Pick<Extract<ValueDocument, { type: 'label' }>, 'label' | 'wording'>;

/** A definition's own words stand as plain text in the reader's language, and beside it in all of them. */
function labelDocument(words: LabelValue['label'], language: Language): LabelDocument {
  if (typeof words === 'string') return { label: words };
  if ('key' in words) return { label: messageDocument(words, language) };
  return { label: sayLabel(words, language), wording: picked(words, ['en', 'zh-CN']) };
}

function isList(param: MessageParam): param is readonly MessageParam[] {
  return Array.isArray(param);
}

function paramDocument(param: MessageParam, language: Language): ParamDocument {
  if (typeof param === 'string') return param;
  if (isList(param)) return param.map((item) => paramDocument(item, language));
  return 'key' in param ? messageDocument(param, language) : valueDocument(param, language);
}

/** A message with its parameters in the order of their names, and its sentence. */
export function messageDocument(message: Message, language: Language): MessageDocument {
  const names = Object.keys(message.params).sort();
  const params = names.map((name) => [name, paramDocument(message.params[name] ?? '', language)] as const);
  return { key: message.key, params: Object.fromEntries(params), text: say(message, language) };
}
