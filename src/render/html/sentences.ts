/** How do the sentences that must not be missed stand on a page? */
import type { Definition, Finding, Notice } from '../../report/document.js';
import { message } from '../../text/message.js';
import { markOf } from './marks.js';
import { element, type Markup } from './markup.js';
import type { Page } from './page.js';
import { prose } from './prose.js';

/** A numbered list, each with its sign, its sentence, and what to do next; `before` findings stand before this list. */
export function findingsOf(
  findings: readonly Finding[],
  { page, before }: { readonly page: Page; readonly before: number },
): Markup {
  return element(
    'ol',
    { class: 'findings', role: 'list', ...(before > 0 ? { start: before + 1 } : {}) },
    findings.map(({ emphasis, text, next }, at) =>
      element(
        'li',
        { class: emphasis },
        element('span', { class: 'place' }, String(before + at + 1)),
        element(
          'div',
          {},
          element('p', { class: 'kind' }, markOf(emphasis, page)),
          element('p', { class: 'says' }, prose(page.say(text))),
          next &&
            element(
              'p',
              { class: 'next' },
              element('strong', {}, page.say(message('page.next'))),
              ' ',
              prose(page.say(next)),
            ),
        ),
      ),
    ),
  );
}

/** What must be known before the figures are believed. */
export function noticesOf(notices: readonly Notice[], page: Page): Markup {
  return element(
    'ul',
    { class: 'notices', role: 'list' },
    notices.map(({ level, text }) =>
      element('li', { class: level }, element('p', {}, markOf(level, page), ' ', prose(page.say(text)))),
    ),
  );
}

/** Terms, each with what it means here. */
export function definitionsOf(definitions: readonly Definition[], page: Page): Markup {
  return element(
    'dl',
    { class: 'definitions' },
    definitions.map(({ term, text }) =>
      element('div', {}, element('dt', {}, page.say(term)), element('dd', {}, prose(page.say(text)))),
    ),
  );
}
