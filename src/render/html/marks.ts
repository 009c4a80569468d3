/** Which small sign stands beside a word? A shape for each meaning, so that colour only repeats it. */
import type { Emphasis, Notice } from '../../report/document.js';
import type { MessageKey } from '../../text/en.js';
import { message } from '../../text/message.js';
import { element, type Markup } from './markup.js';
import type { Page } from './page.js';

type Sign = Emphasis | Notice['level'];

/** In a square of 16: a tick in a ring, a stroke and a dot in a triangle, a question mark in a ring, a dot and a stroke in a ring. */
const ring = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13Z';
const triangle = 'M8 1.8L15 14.2H1Z';
const shapes = {
  good: [ring, 'M5 8.2l2.1 2.1L11 6'],
  bad: [triangle, 'M8 6.2v3.9M8 12.1v.4'],
  doubt: [ring, 'M6 6.3a2 2 0 1 1 2.9 1.8Q8 8.5 8 9.4M8 11.5v.4'],
  neutral: [ring, 'M8 7.4v4M8 4.6v.4'],
  note: [ring, 'M8 7.4v4M8 4.6v.4'],
  warning: [triangle, 'M8 6.2v3.9M8 12.1v.4'],
} as const satisfies Record<Sign, readonly string[]>;

const words = {
  good: 'page.good',
  bad: 'page.bad',
  doubt: 'page.doubt',
  neutral: 'page.neutral',
  note: 'page.note',
  warning: 'page.warning',
} as const satisfies Record<Sign, MessageKey>;

/** The sign with its word. */
export function markOf(sign: Sign, page: Page): Markup {
  return element(
    'span',
    { class: `mark ${sign}` },
    element(
      'svg',
      { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
      shapes[sign].map((d) => element('path', { d })),
    ),
    element('span', {}, page.say(message(words[sign]))),
  );
}
