/** How does one block of a section stand on a terminal? */
import type { Block, Emphasis, Finding, Notice } from '../../report/document.js';
import { message } from '../../text/message.js';
import { say } from '../say.js';
import { hangingLines, type Page } from './page.js';
import { keyFigureLines, quadrantLines, tableLines } from './table-lines.js';

const emphasisColour = { good: 'green', bad: 'red', doubt: 'yellow', neutral: 'bold' } as const satisfies Record<
  Emphasis,
  string
>;

/** A numbered sentence; the colour of the number only repeats what the sentence says. */
function findingLines(page: Page, { text, emphasis, next }: Finding, place: number): readonly string[] {
  const mark = page.colours[emphasisColour[emphasis]](`${String(place)}.`);
  const lines = hangingLines(page, `${mark} `, say(text, page.language));
  if (next === undefined) return lines;
  return [...lines, ...hangingLines(page, '   → ', say(next, page.language))];
}

/** `!` before a note, `!!` before a warning. */
function noticeLines(page: Page, { text, level }: Notice): readonly string[] {
  const mark = level === 'warning' ? page.colours.yellow('!!') : '!';
  return hangingLines(page, `${mark} `, say(text, page.language));
}

/** The lines of a block; `place` is the number of a finding in its section. */
export function blockLines(page: Page, block: Block, place: number): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return hangingLines(page, '', say(block.text, page.language));
    case 'finding':
      return findingLines(page, block, place);
    case 'table':
      return tableLines(page, block);
    case 'key-figures':
      return keyFigureLines(page, block);
    case 'quadrant':
      return quadrantLines(page, block);
    case 'notice':
      return noticeLines(page, block);
    case 'definition': {
      const line = message('definition.line', { term: block.term, text: block.text });
      return hangingLines(page, '', say(line, page.language));
    }
  }
}
