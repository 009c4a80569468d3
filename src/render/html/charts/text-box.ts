/** How much room do words take in a drawing, and how do they break into lines? Estimated: no browser is there to ask. */
import { charactersOf, textWidth } from '../../terminal/text-width.js';
import { bigFontSize, fontSize, lineHeight, type Box, type TextMark } from './drawing.js';

/** Widths of characters by the size of the letters, as DejaVu Sans has them: of the faces a page may get, the widest. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[MW@m%—…]$/, 1],
  [/^[+−=<>±→↑&wOQGDHNU]$/, 0.84],
  [/^[A-Z]$/, 0.7],
  [/^[ijl.,:;'’|!I ]$/, 0.33],
  [/^[frt()[\]/-]$/, 0.42],
  [/^[ -~]$/, 0.635],
];
/** Of any other character by the columns it takes on a terminal. */
const narrowWidth = 0.68;
const wideWidth = 1.04;
/** Bold letters are wider. */
export const boldness = 1.12;

function characterWidth(character: string): number {
  const found = widths.find(([pattern]) => pattern.test(character));
  if (found) return found[1];
  const columns = textWidth(character);
  return columns > 1 ? wideWidth * (columns / 2) : narrowWidth * columns;
}

/** Width of a line of words in units of the drawing; rather too wide than too narrow. */
export function estimatedWidth(text: string, size: number = fontSize): number {
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0) * size;
}

const isBold = (mark: TextMark): boolean => mark.class.includes('strong') || mark.class.includes('big');
const sizeOf = (mark: TextMark): number => (mark.class.includes('big') ? bigFontSize : fontSize);

/** The room one line of words takes. */
export function boxOfText(mark: TextMark): Box {
  const size = sizeOf(mark);
  const width = estimatedWidth(mark.text, size) * (isBold(mark) ? boldness : 1);
  const shift = { start: 0, middle: width / 2, end: width }[mark.anchor];
  return {
    left: mark.x - shift,
    right: mark.x - shift + width,
    top: mark.y - size * 0.8,
    bottom: mark.y + size * 0.22,
  };
}

/** Chinese breaks anywhere, other words at their spaces. */
const breakable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：（）]/u;

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of charactersOf(text)) {
    const last = pieces.at(-1);
    const isNew = last === undefined || last.endsWith(' ') || breakable.test(character) || breakable.test(last);
    if (isNew) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** The text, or as much of it as fits, with an ellipsis; the table beside the picture has all of it. */
export function shortened(text: string, width: number): string {
  if (estimatedWidth(text) <= width) return text;
  let kept = '';
  for (const character of charactersOf(text)) {
    if (estimatedWidth(`${kept}${character}…`) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** At most so many lines, none wider than `width`; what does not fit is shortened. */
export function brokenText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const isFull = line !== '' && estimatedWidth((line + piece).trimEnd()) > width;
    if (!isFull || lines.length === most - 1) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()].map((one) => shortened(one, width));
}

/** Lines of words as marks; `y` is the middle of them all. */
export function textBlock(lines: readonly string[], place: Omit<TextMark, 'kind' | 'text'>): readonly TextMark[] {
  const first = place.y - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  return lines.map((text, at) => ({ ...place, kind: 'text', text, y: first + at * lineHeight }));
}
