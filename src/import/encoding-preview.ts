/** How does the first text beyond ASCII read in one encoding, and how in another? */
import { decodeText } from './decode-bytes.js';
import type { ForeignText } from './foreign-text.js';

export interface EncodingPreview {
  readonly alternative: string;
  readonly line: number;
  /** Place within the line, in characters from 1. */
  readonly character: number;
  readonly text: string;
  readonly other: string;
}

const longestWord = 24;
const beyondAscii = /[^\0-\u007f]/u;
// Cells end here in every delimiter; a preview shows one word, never the row of a person.
const wordEnd = /[\s,;|^"\t，]/u;

function wordAround(line: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longestWord / 2 && !wordEnd.test(line[start - 1] ?? '')) start -= 1;
  let end = at;
  while (end < line.length && end - start < longestWord && !wordEnd.test(line[end] ?? '')) end += 1;
  return line.slice(start, end);
}

function firstWord(bytes: Buffer, encoding: string): { readonly at: number; readonly word: string } {
  const line = decodeText(bytes, encoding);
  const at = Math.max(line.search(beyondAscii), 0);
  return { at, word: wordAround(line, at) };
}

/** The first word that is not plain ASCII, in both encodings. */
export function encodingPreview(text: ForeignText, name: string, alternative: string): EncodingPreview {
  const { at, word } = firstWord(text.firstLine, name);
  return {
    alternative,
    line: text.line,
    character: at + 1,
    text: word,
    other: firstWord(text.firstLine, alternative).word,
  };
}
