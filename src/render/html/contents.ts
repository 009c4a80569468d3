/** What is in the report, as links? */
import { message } from '../../text/message.js';
import { element, type Content, type Markup } from './markup.js';
import type { Page } from './page.js';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Below this many links a list of contents is longer than the way to them. */
const fewestLinks = 3;

const linkCount = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { entries: inner }) => sum + 1 + linkCount(inner), 0);

function listOf(entries: readonly Entry[]): Markup {
  return element(
    'ol',
    {},
    entries.map(({ id, title, entries: inner }) =>
      element('li', {}, element('a', { href: `#${id}` }, title), inner.length > 0 ? listOf(inner) : undefined),
    ),
  );
}

/**
 * The table of contents; on a narrow screen it opens at the word "Contents". The list stands behind the `details`, not in
 * it: the style sheet hides it where the details are closed and the screen narrow, so that paper and wide screens show it
 * in every browser, which no style sheet can do with what is inside closed details.
 */
export function contentsOf(entries: readonly Entry[], page: Page): Content {
  if (linkCount(entries) < fewestLinks) return undefined;
  const title = page.say(message('page.contents'));
  return element(
    'nav',
    { class: 'contents', 'aria-label': title },
    element('p', { class: 'contents-title', 'aria-hidden': 'true' }, title),
    element('details', { class: 'fold' }, element('summary', {}, title)),
    listOf(entries),
  );
}
