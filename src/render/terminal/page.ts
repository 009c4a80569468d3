/** What do all parts of a terminal page share: language, width, colours, and how text is laid in lines? */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Message } from '../../text/message.js';
import type { RenderSettings } from '../renderer.js';
import { say } from '../say.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap.js';

export interface Page {
  readonly language: RenderSettings['language'];
  readonly width: number;
  readonly colours: ChalkInstance;
  readonly hasUnicode: boolean;
  /** Confidence level of the intervals, for headings. */
  readonly confidence: number;
}

/** Below this width no table is readable; lines are as wide as this then. */
const smallestPage = 40;

/** The page for the settings; colours are the 16 every terminal knows, or none. */
export function pageFor({ language, width, hasColour, hasUnicode = true }: RenderSettings, confidence: number): Page {
  const colours = new Chalk({ level: hasColour ? 1 : 0 });
  return { language, width: Math.max(smallestPage, Math.floor(width)), colours, hasUnicode, confidence };
}

/** Text in lines behind a mark, continued under its own beginning. */
export function hangingLines(page: Page, mark: string, text: string): readonly string[] {
  const indent = textWidth(mark);
  return wrapText(text, page.width - indent).map((line, at) => (at === 0 ? mark : ' '.repeat(indent)) + line);
}

/** A title in bold. */
export function titleLines(page: Page, title: Message): readonly string[] {
  return wrapText(say(title, page.language), page.width).map((line) => page.colours.bold(line));
}
