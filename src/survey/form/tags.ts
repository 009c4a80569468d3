/** How is the page of a form written? A tree of elements; text and values are escaped, so that no word of a questionnaire is markup. */

type ElementName =
  | ('html' | 'head' | 'meta' | 'title' | 'style' | 'script' | 'noscript' | 'body' | 'main' | 'header' | 'form')
  | ('h1' | 'h2' | 'p' | 'div' | 'span' | 'ul' | 'section' | 'fieldset' | 'legend' | 'label' | 'input' | 'textarea')
  | ('button' | 'a');

/** Names are ours, never data; there is no `on…`, `style` or `src` among those that are used, and `href` is a path of ours. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Tag {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
}

/** Style or script of ours, written as it is: its hash stands in the policy of the page. */
interface Verbatim {
  readonly verbatim: string;
}

export type Content = string | Tag | Verbatim | undefined | readonly Content[];

/** Builds an element; an attribute that is undefined or false is left out, true is written without a value. */
export function tag(name: ElementName, attributes: Attributes, ...content: readonly Content[]): Tag {
  return { name, attributes, content };
}

export const verbatim = (text: string): Verbatim => ({ verbatim: text });

const written: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const unseen =
  // eslint-disable-next-line no-control-regex -- exactly these characters must not reach a page
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/** Text in which nothing is markup, neither between tags nor in a value, without controls and marks that turn the direction. */
function escapeText(text: string): string {
  return text.replaceAll(unseen, '').replaceAll(/[&<>"]/g, (character) => written[character] ?? '');
}

const empty: ReadonlySet<ElementName> = new Set(['meta', 'input']);
const inLine: ReadonlySet<ElementName> = new Set(['span', 'input', 'label', 'legend', 'button', 'a']);

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** The tree as HTML. */
export function writeTags(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeText(content);
  if (isList(content)) return content.map(writeTags).join('');
  if ('verbatim' in content) return content.verbatim;
  const { name, attributes, content: inside } = content;
  const start = `${inLine.has(name) ? '' : '\n'}<${name}${attributesOf(attributes)}>`;
  return empty.has(name) ? start : `${start}${writeTags(inside)}</${name}>`;
}
