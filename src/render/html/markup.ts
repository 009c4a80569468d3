/** What may stand in a page? A tree of known elements; text and values are escaped when it is written, whatever they hold. */
import { cleanText } from '../clean-text.js';

/** No script, frame, form, picture from outside or style: what is not here cannot be written. */
export type ElementName =
  | 'html'
  | 'head'
  | 'meta'
  | 'title'
  | 'body'
  | 'header'
  | 'main'
  | 'footer'
  | 'nav'
  | 'section'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'p'
  | 'ol'
  | 'ul'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'div'
  | 'span'
  | 'strong'
  | 'a'
  | 'details'
  | 'summary'
  | 'figure'
  | 'figcaption'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'br'
  | SvgName;
/** What pictures are drawn with; `title` and `desc` name and describe them. */
export type SvgName =
  'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'polyline' | 'polygon' | 'text' | 'tspan' | 'desc';

/** What the parts of a table are, said where the style sheet lays them out as something else. */
export type TableRole = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell';

type Written = string | number;

/** Names are ours, never data; `style` and `on…` are not among them, and a link leads only within the page. */
export interface Attributes {
  readonly class?: string;
  readonly id?: string;
  readonly href?: `#${string}`;
  readonly lang?: string;
  readonly dir?: 'auto' | 'ltr' | 'rtl';
  readonly charset?: string;
  readonly name?: string;
  readonly content?: string;
  readonly 'http-equiv'?: string;
  readonly scope?: 'col' | 'row';
  readonly role?: 'img' | 'region' | 'group' | 'list' | 'note' | 'presentation' | TableRole;
  readonly tabindex?: 0 | -1;
  readonly open?: true;
  readonly start?: number;
  readonly colspan?: number;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-hidden'?: 'true';
  /** What a cell is called where its column has no head: the style sheet writes it. */
  readonly 'data-label'?: string;
  readonly viewBox?: string;
  readonly width?: Written;
  readonly height?: Written;
  readonly x?: number;
  readonly y?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
  readonly rx?: number;
  readonly dx?: Written;
  readonly dy?: Written;
  readonly d?: string;
  readonly points?: string;
  readonly transform?: string;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end';
  readonly 'dominant-baseline'?: 'middle' | 'hanging' | 'auto';
  readonly focusable?: 'false';
  readonly preserveAspectRatio?: string;
}

/** An element with what stands in it. */
export interface Markup {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
}

/** Text, an element, nothing, or several of them. */
export type Content = string | Markup | undefined | readonly Content[];

/** Builds an element: `element('p', { class: 'note' }, 'text', element('br', {}))`. */
export function element(name: ElementName, attributes: Attributes, ...content: readonly Content[]): Markup {
  return { name, attributes, content };
}

const unwritable: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text without controls and marks of direction, in which nothing is markup, neither between tags nor in a value (which always stands in double quotation marks). */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => unwritable[character] ?? '');
}

const without: ReadonlySet<ElementName> = new Set(['meta', 'br']);

/** Each begins a line of the file, so that two files can be compared line by line; between these, spaces show nowhere. */
const onNewLine: ReadonlySet<ElementName> = new Set([
  'head',
  'meta',
  'title',
  'body',
  'header',
  'main',
  'footer',
  'nav',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ol',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'div',
  'details',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'svg',
]);

function writtenAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

function writeInto(parts: string[], content: Content): void {
  if (content === undefined) return;
  if (typeof content === 'string') parts.push(escapeText(content));
  else if (isList(content)) for (const part of content) writeInto(parts, part);
  else {
    const { name, attributes } = content;
    parts.push(onNewLine.has(name) ? '\n' : '', `<${name}${writtenAttributes(attributes)}>`);
    writeInto(parts, content.content);
    if (!without.has(name)) parts.push(`</${name}>`);
  }
}

/** The tree as HTML. */
export function writeMarkup(content: Content): string {
  const parts: string[] = [];
  writeInto(parts, content);
  return parts.join('');
}
