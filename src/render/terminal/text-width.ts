/** How many columns of a terminal does a text take, and which characters is it made of? */
import { createRequire } from 'node:module';

type Measure = (text: string) => number;

// Setting these up takes 20 to 40 ms each, a tenth of a run: only a text with a rare character pays for it. Widths are
// asked for in the middle of synchronous work, so the module is required, not awaited.
let measureRare: Measure | undefined;
let graphemes: Intl.Segmenter | undefined;

function rareWidth(text: string): number {
  measureRare ??= (createRequire(import.meta.url)('string-width') as { default: Measure }).default;
  return measureRare(text);
}

/** Ranges of characters that stand alone and never join with a neighbour, with their columns. */
const plainRanges: readonly (readonly [first: number, last: number, columns: number])[] = [
  [0x20, 0x7e, 1], // ASCII
  [0xa1, 0xac, 1], // Latin-1; U+00AD is the soft hyphen, which is not shown
  [0xae, 0xff, 1],
  [0x3b1, 0x3c9, 1], // Greek small letters
  [0x2010, 0x2027, 1], // dashes, quotation marks, the ellipsis
  [0x2190, 0x2193, 1], // arrows
  [0x2212, 0x2212, 1], // the minus
  [0x2264, 0x2265, 1], // at most, at least
  [0x2500, 0x257f, 1], // lines of tables
  [0x2581, 0x2588, 1], // small columns
  [0x3001, 0x3002, 2], // Chinese comma and full stop
  [0x300a, 0x300f, 2], // Chinese quotation marks
  [0x4e00, 0x9fff, 2], // Chinese characters
  [0xff01, 0xff5e, 2], // full-width forms of ASCII
];

/** Columns of one plain character, 0 for any other. */
function plainColumns(code: number): number {
  if (code >= 0x20 && code <= 0x7e) return 1;
  for (const [first, last, columns] of plainRanges) if (code >= first && code <= last) return columns;
  return 0;
}

/** Columns of a text of plain characters, undefined where one may join with its neighbours. */
function plainWidth(text: string): number | undefined {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const columns = plainColumns(text.charCodeAt(at));
    if (columns === 0) return undefined;
    width += columns;
  }
  return width;
}

/** Columns of a terminal that a text takes. */
export function textWidth(text: string): number {
  return plainWidth(text) ?? rareWidth(text);
}

/** The characters of a text as a reader counts them: an emoji of several code points is one. */
export function charactersOf(text: string): readonly string[] {
  if (plainWidth(text) !== undefined) return text.split('');
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
