/** How does a page come back with what was sent and what is wrong with it, where no script kept it? */
import type { Attributes, Content, Tag } from '../form/tags.js';

export interface FilledIn {
  /** By the name of the input. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Whole sentences, by the name of the input. */
  readonly faults: ReadonlyMap<string, string>;
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

function filledInput({ attributes }: Tag, { given }: FilledIn): Attributes {
  const { type, name, value } = attributes;
  const values = given.get(String(name)) ?? [];
  if (type === 'radio' || type === 'checkbox') return values.includes(String(value)) ? { checked: true } : {};
  return type !== 'hidden' && values[0] !== undefined ? { value: values[0] } : {};
}

function filledTag(one: Tag, filled: FilledIn): Tag {
  const { name, attributes, content } = one;
  if (name === 'input') return { ...one, attributes: { ...attributes, ...filledInput(one, filled) } };
  if (name === 'textarea') {
    const [text = ''] = filled.given.get(String(attributes['name'])) ?? [];
    // HTML takes a first line break away.
    return { ...one, content: [text.startsWith('\n') ? `\n${text}` : text] };
  }
  const id = String(attributes['id'] ?? '');
  const fault = name === 'p' && id.startsWith('f-') ? filled.faults.get(id.slice(2)) : undefined;
  if (fault !== undefined) return { ...one, attributes: { ...attributes, hidden: false }, content: [fault] };
  return { ...one, content: content.map((part) => fillIn(part, filled)) };
}

/** The same content with answers filled in and faults said. */
export function fillIn(content: Content, filled: FilledIn): Content {
  if (content === undefined || typeof content === 'string') return content;
  if (isList(content)) return content.map((part) => fillIn(part, filled));
  return 'verbatim' in content ? content : filledTag(content, filled);
}
